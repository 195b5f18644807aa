import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../program.ts';
import { soleValue, type Uses } from './uses.ts';

/**
 * What variables of a file are known to hold, found once for each. While an answer is being found, whoever asks for it
 * again gets none: `a = f(**a)`.
 *
 * @param isLost whether a value is no longer known once one of its members is written
 */
export function declarations(
  uses: Uses,
  expressionOf: (node: Node) => Expression,
  isLost: (value: Expression) => boolean = isWritable,
): (variable: string) => Expression | undefined {
  const known = new Map<string, Expression | undefined>();
  return variable => {
    if (known.has(variable)) return known.get(variable);
    known.set(variable, undefined);
    const node = soleValue(uses, variable);
    const value = node === undefined ? undefined : expressionOf(node);
    const isStale = value !== undefined && uses.changed.has(variable) && isLost(value);
    const held = isStale ? undefined : value;
    known.set(variable, held);
    return held;
  };
}

/** What is written to a member shows in an object or list of the file, or in another name for one; not in a construct. */
function isWritable(value: Expression): boolean {
  switch (value.kind) {
    case 'literal':
    case 'new':
    case 'call':
    case 'member':
      return false;
    case 'name':
      return value.path.length === 1;
    case 'list':
    case 'object':
    case 'choice':
    case 'unknown':
      return true;
  }
}

/** Where setters change whatever a variable holds, only which other variable it names is certain still. */
export function isNoName({ kind }: Expression): boolean {
  return kind !== 'name';
}
