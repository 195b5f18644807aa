import type { ReferenceNode } from './nodes.ts';
import type { ReferenceTree } from './tree.ts';
import { isFound, nodesOf, wordsIn } from './walk.ts';
import type { Walked } from './walk.ts';

/** The part of a reference that a filter leaves: the nodes that are found, what is above them and what is below. */
export interface FilteredTree extends ReferenceTree {
  readonly hits: number;
  /** Whether something below the node is what was looked for, so that it is to be shown open. */
  isOpen(node: ReferenceNode): boolean;
}

/**
 * The tree without what the query does not find; undefined for an empty query. A node is found where each word of the
 * query is in what the tree shows of it or of the nodes above it, and one in its own. Case does not matter.
 */
export function filterReference(query: string, tree: ReferenceTree): FilteredTree | undefined {
  const words = wordsIn(query);
  if (words.length === 0) return undefined;
  const hits = hitsIn(nodesOf(tree), words);
  const open = new Set([...hits].flatMap(hit => idsAbove(hit)));
  const found = new Set([...hits].map(({ node }) => node.id));
  const isKept = ({ id }: ReferenceNode): boolean => open.has(id) || found.has(id);
  return {
    hits: found.size,
    isOpen: ({ id }) => open.has(id),
    roots: () => tree.roots().filter(isKept),
    // What is not open is a hit or stands below one, and is there with all that it has.
    children: node => (open.has(node.id) ? tree.children(node).filter(isKept) : tree.children(node)),
    parent: node => tree.parent(node),
    find: id => {
      const node = tree.find(id);
      return node === undefined || isLeft(node, tree, open, found) ? node : undefined;
    },
  };
}

/** The topmost nodes that are found: what stands below one comes with it. */
function hitsIn(nodes: readonly Walked[], words: readonly string[]): ReadonlySet<Walked> {
  const hits = new Set<Walked>();
  const covered = new Set<Walked>();
  for (const walked of nodes) {
    const { above } = walked;
    if (above !== undefined && (hits.has(above) || covered.has(above))) covered.add(walked);
    else if (isFound(words, walked.shown, shownAbove(above))) hits.add(walked);
  }
  return hits;
}

function shownAbove(above: Walked | undefined): string {
  return above === undefined ? '' : `${shownAbove(above.above)} ${above.shown}`;
}

function idsAbove({ above }: Walked): readonly string[] {
  return above === undefined ? [] : [above.node.id, ...idsAbove(above)];
}

function isLeft(
  node: ReferenceNode,
  tree: ReferenceTree,
  open: ReadonlySet<string>,
  found: ReadonlySet<string>,
): boolean {
  if (open.has(node.id) || found.has(node.id)) return true;
  const parent = tree.parent(node);
  return parent !== undefined && !open.has(parent.id) && isLeft(parent, tree, open, found);
}
