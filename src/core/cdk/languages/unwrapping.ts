import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../program.ts';
import { spanOf } from './nodes.ts';

/**
 * The text of a secret counts as the secret: `SecretValue.unsafePlainText('…').unsafeUnwrap()`. Undefined for every other
 * call of a method.
 *
 * @param method as in TypeScript
 * @param read what the method is called on
 */
export function unwrapped(call: Node, method: string, read: () => Expression): Expression | undefined {
  if (method !== 'unsafeUnwrap' && method !== 'toString') return undefined;
  const secret = read();
  const isSecret = method === 'unsafeUnwrap' || (secret.kind === 'call' && secret.symbol.includes('SecretValue.'));
  return isSecret ? { ...secret, span: spanOf(call) } : undefined;
}
