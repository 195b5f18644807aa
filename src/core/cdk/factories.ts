import type { Construct, Program, SymbolName } from './program.ts';

/**
 * The constructs that static methods make: `BackupPlan.daily35DayRetention(this, 'Plan')`.
 *
 * @param isFactory whether a static method makes a construct
 */
export function factoryConstructs(program: Program, isFactory: (symbol: SymbolName) => boolean): readonly Construct[] {
  return program.statements.flatMap((statement): Construct[] => {
    if (statement.kind !== 'static' || !isFactory(statement.call.symbol)) return [];
    const { symbol, args, span } = statement.call;
    return [
      {
        creation: { kind: 'new', symbol, args, span, argsEnd: span.end - 1 },
        variables: [],
        declares: false,
        statement: undefined,
      },
    ];
  });
}

/** Static methods of a table of constructs by their names: `daily35DayRetention`. */
export function factoryMethods(symbols: readonly SymbolName[]): readonly string[] {
  return symbols.map(symbol => symbol.slice(symbol.lastIndexOf('.') + 1)).filter(name => /^[a-z]/.test(name));
}
