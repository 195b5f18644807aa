import type { Node } from '@vscode/tree-sitter-wasm';
import type { Entry, Expression } from '../../program.ts';
import { children, innerOf, isError, literal, spanOf, unknown } from '../nodes.ts';
import { numberOf, stringOf } from './literals.ts';

type Convert = (node: Node) => Expression;

/** Literals, lists, dictionaries and choices; what is in them goes through `convert`. Everything else is unknown. */
export function compound(node: Node, type: string, convert: Convert): Expression {
  switch (type) {
    case 'true':
    case 'false':
      return literal(node, type === 'true');
    case 'none':
      return literal(node, null);
    case 'list':
    case 'tuple':
    case 'set':
      return list(node, type, convert);
    case 'dictionary':
      return dictionary(node, convert);
    case 'conditional_expression':
      return { kind: 'choice', alternatives: choices(node).map(convert), span: spanOf(node) };
    default: {
      const value = stringOf(node) ?? numberOf(node);
      return value === undefined ? unknown(node) : literal(node, value);
    }
  }
}

/** What stands before `if` and behind `else`. */
const choices = (node: Node): readonly Node[] => children(node).filter((_child, i) => i !== 1);

function list(node: Node, type: string, convert: Convert): Expression {
  const parts = children(node);
  const items = parts.filter(part => part.type !== 'list_splat' && !isError(part));
  return {
    kind: 'list',
    items: items.map(convert),
    open: items.length < parts.length || node.hasError,
    // A tuple of one item needs its comma, and a set has no order.
    inner: type === 'list' ? innerOf(node) : undefined,
    span: spanOf(node),
  };
}

/**
 * New entries are spelled as keyword arguments, which a dictionary does not take. What stands before a spread may be
 * something else behind it.
 */
function dictionary(node: Node, convert: Convert): Expression {
  const parts = children(node).map(part => ({ part, isSpread: part.type === 'dictionary_splat' }));
  const last = parts.findLastIndex(({ isSpread }) => isSpread);
  const entries = parts.map(({ part }, i) => entryOf(part, i < last ? unknown : convert));
  const spread = parts.filter(({ isSpread }) => isSpread).flatMap(({ part }) => children(part).slice(0, 1));
  const isOpen = node.hasError || parts.some(({ isSpread }, i) => !isSpread && entries[i] === undefined);
  return {
    kind: 'object',
    entries: entries.filter(entry => entry !== undefined),
    spreads: [...spread.map(convert), ...(isOpen ? [unknown(node)] : [])],
    shape: { kind: 'fixed' },
    span: spanOf(node),
  };
}

/** Undefined where the key is computed. */
function entryOf(part: Node, convert: Convert): Entry | undefined {
  const key = part.type === 'pair' ? part.childForFieldName('key') : null;
  const value = key === null ? null : part.childForFieldName('value');
  const name = key === null ? undefined : stringOf(key);
  if (key === null || value === null || name === undefined) return undefined;
  return { name, key: spanOf(key), value: convert(value), span: spanOf(part) };
}
