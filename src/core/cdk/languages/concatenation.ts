import type { Node } from '@vscode/tree-sitter-wasm';
import { children } from './nodes.ts';

/**
 * The text of strings that are added, from the last to the first, which is how the operators nest: a long sum is no deep
 * recursion. Undefined where a part is no string.
 *
 * @param operator type of the node that adds
 */
export function concatenated(
  sum: Node,
  operator: string,
  textOf: (node: Node) => string | undefined,
): string | undefined {
  const parts: string[] = [];
  let rest: Node | undefined = sum;
  while (rest?.type === operator) {
    const [left, right]: readonly Node[] = children(rest);
    const text = right === undefined ? undefined : textOf(right);
    if (text === undefined || rest.childForFieldName('operator')?.type !== '+') return undefined;
    parts.unshift(text);
    rest = left;
  }
  const first = rest === undefined ? undefined : textOf(rest);
  return first === undefined ? undefined : [first, ...parts].join('');
}
