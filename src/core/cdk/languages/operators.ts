import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../program.ts';
import { children, literal, spanOf, unknown } from './nodes.ts';

// Operators that Java and C# write alike, in nodes of the same shape.

type Convert = (node: Node) => Expression;

/** @param value what the literal says; undefined where it is no number that can be told */
export function numberAt(node: Node, value: number | undefined): Expression {
  return value === undefined ? unknown(node) : literal(node, value);
}

/** `-1` */
export function signedAt(
  node: Node,
  sign: string | undefined,
  operand: Node | null | undefined,
  convert: Convert,
): Expression {
  const value = operand === null || operand === undefined ? undefined : convert(operand);
  if (value?.kind !== 'literal' || typeof value.value !== 'number') return unknown(node);
  return sign === '-' ? literal(node, -value.value) : sign === '+' ? literal(node, value.value) : unknown(node);
}

/** `"a" + "b"` */
export function concatenatedAt(node: Node, convert: Convert): Expression {
  if (node.childForFieldName('operator')?.text !== '+') return unknown(node);
  const parts = children(node).map(part => convert(part));
  const strings = parts.flatMap(part => (part.kind === 'literal' && typeof part.value === 'string' ? part.value : []));
  return strings.length === 2 ? literal(node, strings.join('')) : unknown(node);
}

/** `isProduction ? a : b` */
export function choiceAt(node: Node, convert: Convert): Expression {
  const [consequence, alternative] = [node.childForFieldName('consequence'), node.childForFieldName('alternative')];
  if (consequence === null || alternative === null) return unknown(node);
  return { kind: 'choice', alternatives: [convert(consequence), convert(alternative)], span: spanOf(node) };
}
