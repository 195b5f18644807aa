import type { CdkCode, Code, Statement, SymbolName } from './code.ts';

/** Variables that a statement reads. */
export function variablesIn(statement: Statement): readonly string[] {
  return partsIn(statement).flatMap(part => {
    if (part.kind === 'variable') return [part.name];
    return part.kind === 'invocation' ? [part.on] : [];
  });
}

/** What the statements use and do not create: the user has it. */
export function givenIn(code: CdkCode): readonly string[] {
  const created = new Set(code.map(statement => (statement.kind === 'creation' ? statement.variable : '')));
  return [...new Set(code.flatMap(variablesIn))].filter(name => !created.has(name));
}

/** Modules of the CDK that the statements name. */
export function modulesIn(code: CdkCode): readonly string[] {
  const symbols = code.flatMap(statement => [
    ...(statement.kind === 'creation' ? [statement.symbol] : []),
    ...partsIn(statement).flatMap(symbolOf),
  ]);
  return [...new Set(symbols.map(symbol => symbol.slice(0, symbol.indexOf('.'))))].toSorted();
}

function symbolOf(part: Part): readonly SymbolName[] {
  switch (part.kind) {
    case 'struct':
    case 'static':
    case 'new':
      return [part.symbol];
    case 'constant':
      return [part.owner];
    case 'list':
      return part.of === undefined || part.of === 'string' ? [] : [part.of];
    default:
      return [];
  }
}

type Part = Extract<Code, object>;

function partsIn(statement: Statement): readonly Part[] {
  return statement.kind === 'creation' ? within(statement.props) : within(statement);
}

function within(code: Code): readonly Part[] {
  return typeof code === 'object' && code !== null ? [code, ...inner(code).flatMap(within)] : [];
}

function inner(code: Part): readonly Code[] {
  switch (code.kind) {
    case 'struct':
    case 'dictionary':
      return Object.values(code.entries);
    case 'list':
      return code.items;
    case 'static':
    case 'new':
    case 'invocation':
      return code.args;
    case 'member':
      return [code.of];
    case 'noted':
      return [code.value];
    default:
      return [];
  }
}
