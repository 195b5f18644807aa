import type { Node } from '@vscode/tree-sitter-wasm';
import type { Entry, Expression, ListExpression, ObjectExpression } from '../../program.ts';
import { camelOfPascal } from '../names.ts';
import { children, innerOf, isError, spanning, spanOf, unknown } from '../nodes.ts';
import { isBrokenAt, valueOf } from './arguments.ts';
import type { Source } from './file.ts';
import { typeName } from './names.ts';

/** `new XProps { MultiAz = true }`; undefined initializer: `new XProps()`. */
export function objectOf(node: Node, initializer: Node | undefined, source: Source): ObjectExpression {
  const parts = initializer === undefined ? [] : children(initializer);
  const entries = parts.map(part => memberEntry(part, source)).filter(entry => entry !== undefined);
  const inner = initializer === undefined ? undefined : innerOf(initializer);
  const isOpen = entries.length < parts.length || isBrokenAt(initializer ?? node);
  return {
    kind: 'object',
    entries,
    spreads: isOpen ? [unknown(node)] : [],
    shape: inner === undefined ? { kind: 'fixed' } : { kind: 'list', inner },
    span: spanOf(node),
  };
}

function memberEntry(part: Node, source: Source): Entry | undefined {
  const [key, value] = [part.childForFieldName('left'), part.childForFieldName('right')];
  if (part.type !== 'assignment_expression' || key?.type !== 'identifier' || value === null) return undefined;
  return { name: camelOfPascal(key.text), key: spanOf(key), value: source.convert(value), span: spanOf(part) };
}

/** Braces without `new`: those of an array, or of an object within another. */
export function bracketed(node: Node, source: Source): Expression {
  const parts = children(node);
  const isObject = parts.length > 0 && parts.every(part => part.type === 'assignment_expression');
  return isObject ? objectOf(node, node, source) : listOf(node, node, source);
}

/** @param brackets node that holds the items */
export function listOf(node: Node, brackets: Node, source: Source): ListExpression {
  const items = children(brackets)
    .filter(child => !isError(child))
    .map(valueIn);
  const known = items.filter(item => item.type !== 'range_expression' && item.type !== 'spread_element');
  return {
    kind: 'list',
    items: known.map(item => source.convert(item)),
    open: known.length < items.length || isBrokenAt(brackets),
    inner: innerOf(brackets),
    span: spanOf(node),
  };
}

const valueIn = (item: Node): Node => (item.type === 'argument' ? valueOf(item) : item);

/** `new List<string> { … }`, `new Dictionary<string, object> { … }`; undefined for other classes. */
export function collection(node: Node, initializer: Node | undefined, source: Source): Expression | undefined {
  const name = typeName(node.childForFieldName('type'))?.at(-1) ?? '';
  const args = node.childForFieldName('arguments');
  const isPlain = args === null || args.namedChildCount === 0;
  if (/^(?:List|HashSet|Collection)$/.test(name)) {
    if (!isPlain) return unknown(node);
    if (initializer !== undefined) return listOf(node, initializer, source);
    return { kind: 'list', items: [], open: false, inner: undefined, span: spanOf(node) };
  }
  if (!/^(?:Sorted)?Dictionary$/.test(name)) return undefined;
  return isPlain ? dictionary(node, initializer, source) : unknown(node);
}

function dictionary(node: Node, initializer: Node | undefined, source: Source): ObjectExpression {
  const parts = initializer === undefined ? [] : children(initializer);
  const entries = parts.map(part => keyedEntry(part, source)).filter(entry => entry !== undefined);
  const isOpen = entries.length < parts.length || (initializer !== undefined && isBrokenAt(initializer));
  return {
    kind: 'object',
    entries,
    spreads: isOpen ? [unknown(node)] : [],
    shape: { kind: 'fixed' },
    span: spanOf(node),
  };
}

/** `["a"] = b` or `{ "a", b }`. */
function keyedEntry(part: Node, source: Source): Entry | undefined {
  const [key, value] = part.type === 'assignment_expression' ? indexed(part) : children(part);
  if (key === undefined || value === undefined) return undefined;
  const name = source.convert(key);
  if (name.kind !== 'literal' || typeof name.value !== 'string') return undefined;
  const span = part.type === 'assignment_expression' ? spanOf(part) : spanning(key, value);
  return { name: name.value, key: spanOf(key), value: source.convert(value), span };
}

function indexed(assignment: Node): readonly (Node | undefined)[] {
  const argument = assignment.childForFieldName('left')?.namedChild(0);
  const value = assignment.childForFieldName('right');
  return argument?.type === 'argument' ? [valueOf(argument), value ?? undefined] : [];
}
