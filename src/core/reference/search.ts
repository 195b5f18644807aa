import type { ReferenceRule } from './entries.ts';
import type { ReferenceNode } from './nodes.ts';
import { referenceTree } from './tree.ts';
import type { ReferenceTree } from './tree.ts';

/**
 * The nodes in which every word of the query occurs, best first: names of categories, services and
 * topics, then resource types, then other labels, then anything else a node says, then the text of
 * topics. Case does not matter. A word may also be found in the name of the service or the topic a
 * node belongs to, but not all of them.
 */
export function searchReference(query: string, rules: readonly ReferenceRule[]): readonly ReferenceNode[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return [];
  const tree = referenceTree(rules);
  const hits = tree.roots().flatMap(root => hitsBelow(root, '', words, tree));
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ node }) => node);
}

interface Hit {
  readonly node: ReferenceNode;
  /** Lower is better. */
  readonly rank: number;
}

function hitsBelow(
  node: ReferenceNode,
  context: string,
  words: readonly string[],
  tree: ReferenceTree,
): readonly Hit[] {
  const rank = rankOf(node, context, words);
  const isSubject = node.kind === 'service' || node.kind === 'topic';
  const inside = isSubject ? `${node.id} ${node.label}`.toLowerCase() : context;
  const below = tree.children(node).flatMap(child => hitsBelow(child, inside, words, tree));
  return rank === undefined ? below : [{ node, rank }, ...below];
}

function rankOf(node: ReferenceNode, context: string, words: readonly string[]): number | undefined {
  const label = node.label.toLowerCase();
  if (isFound(words, label, context)) return group(node) + label.length;
  const text = textOf(node);
  if (isFound(words, text, context)) return 4_000;
  return isFound(words, `${text} ${node.alsoSays?.toLowerCase() ?? ''}`, context) ? 5_000 : undefined;
}

function isFound(words: readonly string[], text: string, context: string): boolean {
  const own = words.filter(word => text.includes(word));
  return own.length > 0 && words.every(word => own.includes(word) || context.includes(word));
}

/** The groups lie further apart than any label is long: within one, the label that says least beside the query wins. */
function group({ kind }: ReferenceNode): number {
  if (kind === 'service' || kind === 'category' || kind === 'topic' || kind === 'guide') return 1_000;
  return kind === 'resourceType' ? 2_000 : 3_000;
}

/** Links are left out: their addresses contain the names of services and of much else. */
function textOf({ kind, id, label, description = '', tooltip = '' }: ReferenceNode): string {
  const words = tooltip.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '');
  return [label, description, words, kind === 'service' ? id : ''].join(' ').toLowerCase();
}
