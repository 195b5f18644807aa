import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import { innerOf } from '../nodes.ts';
import { isDefaultChild } from '../receivers.ts';
import { stringOf } from './literals.ts';

/** What a value stands in: parentheses, a cast, `!`, `satisfies`, `await`. Undefined where it stands by itself. */
export function within(node: Node, type: string): Node | undefined {
  switch (type) {
    case 'parenthesized_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'await_expression':
      return node.firstNamedChild ?? undefined;
    case 'type_assertion':
      return node.lastNamedChild ?? undefined;
    default:
      return undefined;
  }
}

export function unwrap(node: Node): Node {
  let value = node;
  for (;;) {
    const inner = within(value, value.type);
    if (inner === undefined) return value;
    value = inner;
  }
}

/** Where `x.a.b` begins, and the path from there. The path of a variable begins with its name, that of `this` does not. */
export interface Chain {
  readonly from: 'variable' | 'this' | Node;
  readonly path: readonly string[];
}

const plain = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;
const longestPlain = 500;

/** Most chains are told from the text alone, which spares the walk through their nodes. */
export function chainOf(node: Node, text: string, end = node.endIndex): Chain {
  const written = end - node.startIndex > longestPlain ? '' : text.slice(node.startIndex, end);
  if (!plain.test(written)) return chainThrough(node, text);
  const path = written.split('.');
  if (path[0] === 'super') return { from: node, path: [] };
  return path[0] === 'this' ? { from: 'this', path: path.slice(1) } : { from: 'variable', path };
}

function chainThrough(node: Node, text: string): Chain {
  const path: string[] = [];
  let root = unwrap(node);
  for (;;) {
    const { type, firstNamedChild, lastNamedChild: key } = root;
    const isSought = type === 'call_expression' && isDefaultChild(text.slice(root.startIndex, root.endIndex));
    const object = isSought ? (firstNamedChild?.firstNamedChild ?? null) : firstNamedChild;
    const name = isSought ? 'defaultChild' : key === null ? undefined : memberName(key, type);
    if (object === null || name === undefined) return chainFrom(root, type, path.toReversed());
    path.push(name);
    root = unwrap(object);
  }
}

function chainFrom(root: Node, type: string, path: readonly string[]): Chain {
  if (type === 'this') return { from: 'this', path };
  return type === 'identifier' ? { from: 'variable', path: [root.text, ...path] } : { from: root, path };
}

/** The `b` of `a.b` and `a['b']`. */
function memberName(key: Node, type: string): string | undefined {
  if (type === 'member_expression') return key.text;
  return type === 'subscript_expression' ? stringOf(key) : undefined;
}

/** `this.db.node` → `['db', 'node']`; undefined where it does not begin with a variable or `this`. */
export function pathOf(node: Node, text: string): readonly string[] | undefined {
  const { from, path } = chainOf(node, text);
  return typeof from === 'string' ? path : undefined;
}

/** The variable or field that an expression is: `db`, `this.db`. */
export function variableOf({ startIndex, endIndex }: Node, text: string): string | undefined {
  return /^(?:this\s*\.\s*)?(?!\d)([\w$]+)$/.exec(text.slice(startIndex, endIndex))?.[1];
}

/** The last name of `a.b.method`, the callee of a call. */
export function methodName({ endIndex }: Node, text: string): string {
  return text.slice(text.lastIndexOf('.', endIndex - 1) + 1, endIndex);
}

/** What lies between the brackets of an object or list; undefined where the closing one is missing. */
export function between(node: Node, { start, end }: Span, isBroken: boolean): Span | undefined {
  return isBroken ? innerOf(node) : { start: start + 1, end: end - 1 };
}

/** Told from the text: a regular expression cannot begin like a comment. */
export function isRemark({ startIndex }: Node, text: string): boolean {
  return text[startIndex] === '/' && (text[startIndex + 1] === '/' || text[startIndex + 1] === '*');
}

/** Named children without comments. */
export function partsOf(node: Node, text: string): readonly Node[] {
  return node.namedChildren.filter((child): child is Node => child !== null && !isRemark(child, text));
}
