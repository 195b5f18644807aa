import type { Node } from '@vscode/tree-sitter-wasm';
import { methodName } from './paths.ts';

/** The text of a file, and what of its calls and creations can be read from it alone. */
export interface Written {
  readonly text: string;
  /** What is called or created, as dotted names, by node id: `rds.Table` of `new rds.Table(`. */
  readonly callees: ReadonlyMap<number, string>;
  /** Whether something within a node cannot be understood. In a file without errors, no node has to be asked. */
  readonly isBroken: (node: Node) => boolean;
}

/**
 * Reads from the text what nearly all calls and creations are: dotted names and a parenthesis. Asking the tree costs
 * several times as much. Of nodes that begin at the same place, as in `a(x).b(y)`, the last one is the innermost.
 *
 * @param nodes in the order of the text, all calls and creations among them
 */
export function calleesIn(nodes: readonly Node[], text: string): ReadonlyMap<number, string> {
  const callees = new Map<number, string>();
  for (const [i, { id, startIndex }] of nodes.entries()) {
    if (nodes[i + 1]?.startIndex === startIndex) continue;
    callee.lastIndex = startIndex;
    const path = callee.exec(text)?.[1];
    if (path !== undefined) callees.set(id, path);
  }
  return callees;
}

const callee = /(?:new\s+)?([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\(/y;

/** The last name of what is called: `method` of `a.b.method(x)`. */
export function calledName(call: Node, { text, callees }: Written): string {
  const path = callees.get(call.id);
  if (path !== undefined) return path.slice(path.lastIndexOf('.') + 1);
  const { firstNamedChild } = call;
  return firstNamedChild === null ? '' : methodName(firstNamedChild, text);
}
