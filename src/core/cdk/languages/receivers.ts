import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression, Receiver, Statement } from '../program.ts';
import { spanOf } from './nodes.ts';

/** A statement, and where what it says begins: behind the receiver. */
export interface Found {
  readonly at: number;
  readonly statement: Statement;
}

/** The statements in the order in which they take effect, those of one chain among them. */
export function inOrder(found: readonly Found[]): readonly Statement[] {
  return found.toSorted((one, other) => one.at - other.at).map(({ statement }) => statement);
}

/** A creation, a static call or whatever another call returns as receiver. */
export function madeReceiver(base: Node, path: readonly string[], convert: (node: Node) => Expression): Receiver {
  const expression = convert(base);
  if (expression.kind === 'new') return { creation: expression, path };
  return expression.kind === 'call' ? { call: expression, path } : { computed: spanOf(base), path };
}

/** `findChild('Resource')` is how `defaultChild` finds it. */
const soughtChild = /\b(?:try_?)?find_?child\(\s*(?:\w+\.String\(\s*)?["'`]Resource["'`]\s*\)?\s*\)$/i;
const longest = 60;

/** Whether a call that ends there is `….findChild('Resource')`. */
export function isDefaultChild(text: string): boolean {
  return text.endsWith(')') && soughtChild.test(text.slice(-longest));
}
