import type { Node } from '@vscode/tree-sitter-wasm';
import type { Scalar, Span } from '../../model.ts';
import type { LiteralExpression, UnknownExpression } from '../program.ts';

export const spanOf = (node: Node): Span => ({ start: node.startIndex, end: node.endIndex });

export const spanning = (first: Node, last: Node): Span => ({ start: first.startIndex, end: last.endIndex });

/** Named children without comments. */
export const children = (node: Node): readonly Node[] =>
  node.namedChildren.filter((child): child is Node => child !== null && !isComment(child));

export const isComment = (node: Node): boolean => node.type.endsWith('comment');

export const isError = (node: Node): boolean => node.isError || node.isMissing;

/** What lies between the brackets that begin and end a node; undefined where one of them is missing. */
export function innerOf(node: Node): Span | undefined {
  const { firstChild: first, lastChild: last } = node;
  if (first === null || last === null || first.isNamed || last.isNamed || last.isMissing) return undefined;
  return first.id === last.id ? undefined : { start: first.endIndex, end: last.startIndex };
}

export const literal = (node: Node, value: Scalar): LiteralExpression => ({
  kind: 'literal',
  value,
  span: spanOf(node),
});

export const unknown = (node: Node): UnknownExpression => ({ kind: 'unknown', span: spanOf(node) });

/** An object of a class that is none of the CDK's. */
export const foreign = (node: Node): UnknownExpression => ({ ...unknown(node), isNew: true });
