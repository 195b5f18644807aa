import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { camelOfSnake, snake } from '../names.ts';
import { children } from '../nodes.ts';
import { isDefaultChild } from '../receivers.ts';
import { resolve } from '../symbols.ts';

const keywords: ReadonlySet<string> = new Set(
  (
    'and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** `multi_az` → `multiAz`. */
export const nameOf = (identifier: string): string =>
  identifier.includes('_') ? camelOfSnake(identifier) : identifier;

/** `rds.DatabaseInstance` → `DatabaseInstance`. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** `multiAz` → `multi_az`, and `from` → `from_`, as jsii keeps clear of keywords. */
export function identifierOf(name: string): string {
  const identifier = snake(name);
  return keywords.has(identifier) ? `${identifier}_` : identifier;
}

/** `database.node.default_child`: what the members are reached from, and their identifiers. */
export interface Chain {
  readonly base: Node;
  readonly members: readonly string[];
}

export function chainOf(node: Node): Chain {
  const members: string[] = [];
  let base = bare(node);
  for (;;) {
    const isSought = base.type === 'call' && isDefaultChild(base.text);
    const member = isSought ? base.firstNamedChild : base;
    const [object, attribute] = member?.type === 'attribute' ? children(member) : [];
    if (object === undefined || attribute === undefined) return { base, members: members.toReversed() };
    members.push(isSought ? 'default_child' : attribute.text);
    base = bare(object);
  }
}

/** What parentheses, `await` and `typing.cast` leave as it is. */
export function bare(node: Node): Node {
  let seen = node;
  for (let inner = within(seen); inner !== undefined; inner = within(seen)) seen = inner;
  return seen;
}

function within(node: Node): Node | undefined {
  switch (node.type) {
    case 'parenthesized_expression':
    case 'await':
      return children(node)[0];
    case 'call':
      return cast.test(node.text) ? children(node.lastNamedChild ?? node)[1] : undefined;
    default:
      return undefined;
  }
}

const cast = /^(?:typing\.)?cast\(/;

/** The identifiers that an expression consists of, `self` included; undefined where there is more to it. */
export function pathOf(node: Node): readonly string[] | undefined {
  const { text } = node;
  if (dotted.test(text)) return text.split('.');
  const { base, members } = chainOf(node);
  return base.type === 'identifier' ? [base.text, ...members] : undefined;
}

const dotted = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** `['self', 'database']` → `['database']`. */
export function withoutSelf(path: readonly string[]): readonly string[] {
  return path[0] === 'self' || path[0] === 'cls' ? path.slice(1) : path;
}

/** The name of the variable or field that an expression consists of alone. */
export function variableIn(node: Node): string | undefined {
  const path = withoutSelf(pathOf(node) ?? []);
  return path.length === 1 ? path[0] : undefined;
}

/** The symbol that a path of the file stands for, with functions named as in TypeScript. */
export function symbolIn(path: string, imports: Imports, hidden: ReadonlySet<string>): SymbolName | undefined {
  const [module = '', ...names] = resolve(path.split('.'), imports, hidden)?.split('.') ?? [];
  if (names.length === 0) return undefined;
  return [module, ...names.map(name => (/^[A-Z]/.test(name) ? name : nameOf(name)))].join('.');
}
