import type { Construct, Expression, Program } from './program.ts';

/** Which constructs the variables of a file hold, and which its expressions create. */
export interface Holders<T> {
  /**
   * @param variable name, without `this`
   * @param at where it is used: of several that hold a construct, as in two methods of one file, the last one before
   */
  readonly heldBy: (variable: string, at: number) => T | undefined;
  /** What an expression names or creates: `db`, `db.secret`, `new rds.DatabaseSecret(…)`. */
  readonly behind: (expression: Expression) => T | undefined;
}

/** @param all known when somebody asks, not before */
export function createHolders<T extends { readonly construct: Construct }>(
  program: Program,
  all: () => readonly T[],
): Holders<T> {
  const variables = new Map<string, T[]>();
  const made = new Map<number, T>();
  const fill = (): void => {
    for (const one of made.size === 0 ? all() : []) {
      made.set(one.construct.creation.span.start, one);
      for (const name of one.construct.variables) variables.set(name, [...(variables.get(name) ?? []), one]);
    }
  };
  const created = (expression: Expression | undefined): T | undefined => {
    if (expression?.kind !== 'new' && expression?.kind !== 'call') return undefined;
    const found = made.get(expression.span.start);
    return found?.construct.creation.symbol === expression.symbol ? found : undefined;
  };
  const heldBy = (variable: string, at: number): T | undefined => {
    fill();
    const holders = variables.get(variable);
    // A variable may also hold what a static method has made.
    if (holders === undefined) return created(program.declared(variable));
    return holders.length === 1 ? holders[0] : holders.findLast(({ construct }) => construct.creation.span.start < at);
  };
  return {
    heldBy,
    behind: expression => {
      fill();
      return expression.kind === 'name' ? heldBy(expression.path[0] ?? '', expression.span.start) : created(expression);
    },
  };
}
