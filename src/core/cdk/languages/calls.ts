import type { Node } from '@vscode/tree-sitter-wasm';

/** A call of a file of Python or Go. */
export interface Call {
  readonly node: Node;
  /** What is called, where it is identifiers and nothing else: `rds.DatabaseInstance`, `awsrds.NewDatabaseInstance`. */
  readonly path: string | undefined;
}

/**
 * Reads from the text what nearly all calls are: a dotted path and a parenthesis. Asking the tree costs many times as much.
 * Of calls that begin at the same place, as in `a(x).b(y)`, the last one is the innermost.
 */
export function withPaths(calls: readonly Node[], { text, startIndex }: Node): readonly Call[] {
  return calls.map((node, i) => {
    callee.lastIndex = node.startIndex - startIndex;
    const isOuter = calls[i + 1]?.startIndex === node.startIndex;
    return { node, path: isOuter ? undefined : callee.exec(text)?.[1] };
  });
}

const callee = /([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\(/y;
