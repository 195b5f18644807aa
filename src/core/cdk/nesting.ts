import type { Tree, TreeCursor } from '@vscode/tree-sitter-wasm';

/** Deeper than anybody writes, and far less than what the call stack holds. */
const deepest = 300;

/** In UTF-16 units. What is shorter cannot hold much, so that few nodes have to be looked into. */
const long = 300;

/** Whether expressions stand within expressions so deeply that following them could exhaust the call stack. */
export function isNestedTooDeeply(tree: Tree): boolean {
  const cursor = tree.walk();
  try {
    return exceeds(cursor);
  } finally {
    cursor.delete();
  }
}

/** Without recursion: it is what recursion is to be spared. */
function exceeds(cursor: TreeCursor): boolean {
  for (let depth = 0; depth <= deepest;) {
    if (isLong(cursor) && cursor.gotoFirstChild()) {
      depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) return false;
      depth -= 1;
    }
  }
  return true;
}

function isLong({ startIndex, endIndex }: TreeCursor): boolean {
  return endIndex - startIndex > long;
}
