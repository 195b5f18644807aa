import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression, Receiver, Statement } from '../program.ts';

/** A statement, and where what it says begins: behind the receiver. */
export interface Found {
  readonly at: number;
  readonly statement: Statement;
}

/** The statements in the order in which they take effect, those of one chain among them. */
export function inOrder(found: readonly Found[]): readonly Statement[] {
  return found.toSorted((one, other) => one.at - other.at).map(({ statement }) => statement);
}

/** A creation or a static call as receiver. */
export function madeReceiver(
  base: Node,
  path: readonly string[],
  convert: (node: Node) => Expression,
): Receiver | undefined {
  const expression = convert(base);
  if (expression.kind === 'new') return { creation: expression, path };
  return expression.kind === 'call' ? { call: expression, path } : undefined;
}
