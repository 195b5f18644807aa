import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../../program.ts';
import { children, isError, unknown } from '../nodes.ts';
import type { Source } from './source.ts';

/** @returns the arguments, with an unknown one at the end where the list is broken */
export function argumentsOf(list: Node, source: Source): readonly Expression[] {
  const values = children(list)
    .filter(child => !isError(child))
    .map(arg => source.convert(arg));
  return isBrokenAt(list) ? [...values, unknown(list)] : values;
}

/** Somebody is still typing right here; deeper errors do not count. */
export function isBrokenAt(node: Node): boolean {
  return node.hasError && node.children.some(child => child !== null && isError(child));
}
