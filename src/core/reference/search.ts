import type { ReferenceRule } from './entries.ts';
import type { ReferenceNode } from './nodes.ts';
import { referenceTree } from './tree.ts';
import type { ReferenceTree } from './tree.ts';

/**
 * The nodes in which every word of the query occurs, best first: names of categories and services,
 * then resource types, then other labels, then anything else a node says. Case does not matter. A
 * word may also be found in the name of the service a node belongs to, but not all of them.
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
  service: string,
  words: readonly string[],
  tree: ReferenceTree,
): readonly Hit[] {
  const rank = rankOf(node, service, words);
  const context = node.kind === 'service' ? `${node.id} ${node.label}`.toLowerCase() : service;
  const below = tree.children(node).flatMap(child => hitsBelow(child, context, words, tree));
  return rank === undefined ? below : [{ node, rank }, ...below];
}

function rankOf(node: ReferenceNode, service: string, words: readonly string[]): number | undefined {
  const label = node.label.toLowerCase();
  const text = textOf(node);
  const own = words.filter(word => text.includes(word));
  if (own.length === 0 || !words.every(word => own.includes(word) || service.includes(word))) return undefined;
  if (!words.every(word => label.includes(word))) return 4_000;
  return group(node) + label.length;
}

/** The groups lie further apart than any label is long: within one, the label that says least beside the query wins. */
function group({ kind }: ReferenceNode): number {
  if (kind === 'service' || kind === 'category') return 1_000;
  return kind === 'resourceType' ? 2_000 : 3_000;
}

/** Links are left out: their addresses contain the names of services and of much else. */
function textOf({ kind, id, label, description = '', tooltip = '' }: ReferenceNode): string {
  const words = tooltip.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '');
  return [label, description, words, kind === 'service' ? id : ''].join(' ').toLowerCase();
}
