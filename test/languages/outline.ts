import type { Construct, Expression, Program, Receiver, Statement } from '../../src/core/cdk/program.ts';

/** A program as lines without positions, so that the same stack in two languages gives the same text. */
export function outline(program: Program, declared: readonly string[] = []): string {
  const parts = [
    ...program.constructs.map(construct),
    ...program.statements.map(statement),
    ...declared.map(name => `${name} is ${optional(program.declared(name))}`),
  ];
  return `${parts.join('\n')}\n`;
}

/** The scope, the first argument, is `this` in one language and a variable in another, and is left out. */
function construct({ creation, variables }: Construct): string {
  const held = variables.length === 0 ? '' : ` in ${variables.join(', ')}`;
  return `${creation.symbol}${held} ${creation.args.slice(1).map(expression).join(', ')}`;
}

function statement(each: Statement): string {
  if (each.kind === 'static') return expression(each.call);
  if (each.kind === 'assignment') return `${receiver(each.on)}.${each.property} = ${expression(each.value)}`;
  return `${receiver(each.on)}.${each.method}(${each.args.map(expression).join(', ')})`;
}

function receiver(on: Receiver): string {
  return [start(on), ...on.path].join('.');
}

function start(on: Receiver): string {
  if ('variable' in on) return on.variable;
  if ('call' in on) return expression(on.call);
  if ('computed' in on) return '?';
  return `(${on.creation.symbol} ${on.creation.args.slice(1, 2).map(expression).join(', ')})`;
}

const optional = (value: Expression | undefined): string => (value === undefined ? 'unknown' : expression(value));

/** @returns an expression in one notation for all languages, objects with an entry per line */
export function expression(value: Expression): string {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'list':
      return `[${[...value.items.map(expression), ...(value.open ? ['...'] : [])].join(', ')}]`;
    case 'object':
      return object(value);
    case 'new':
      return `new ${value.symbol}(${value.args.map(expression).join(', ')})`;
    case 'call':
      return `${value.symbol}(${value.args.map(expression).join(', ')})`;
    case 'member':
      return value.symbol;
    case 'name':
      return value.path.length === 0 ? 'this' : value.path.join('.');
    case 'choice':
      return value.alternatives.map(expression).join(' | ');
    case 'unknown':
      return '?';
  }
}

function object({ entries, spreads }: Extract<Expression, { kind: 'object' }>): string {
  const lines = [
    ...spreads.map(spread => `...${expression(spread)}`),
    ...entries.map(({ name, value }) => `${name}: ${expression(value)}`),
  ];
  return lines.length === 0 ? '{}' : `{\n${lines.map(line => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n}`;
}
