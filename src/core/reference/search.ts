import type { ReferenceNode } from './nodes.ts';
import type { ReferenceTree } from './tree.ts';
import { isFound, nodesOf, wordsIn } from './walk.ts';
import type { Walked } from './walk.ts';

/**
 * The nodes in which every word of the query occurs, best first: names of categories, services and
 * topics, then resource types, then other labels, then anything else a node says, then the text of
 * topics. Case does not matter. A word may also be found in the name of the service, the topic or the
 * resource type a node belongs to, but not all of them.
 */
export function searchReference(query: string, tree: ReferenceTree): readonly ReferenceNode[] {
  const words = wordsIn(query);
  if (words.length === 0) return [];
  const hits = nodesOf(tree).flatMap(walked => {
    const rank = rankOf(walked, words);
    return rank === undefined ? [] : [{ node: walked.node, rank }];
  });
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ node }) => node);
}

/** Lower is better; undefined for a node that is no hit. */
function rankOf({ node, above }: Walked, words: readonly string[]): number | undefined {
  const context = contextOf(above);
  const label = node.label.toLowerCase();
  if (isFound(words, label, context)) return group(node) + label.length;
  const text = textOf(node);
  if (isFound(words, text, context)) return 4_000;
  return isFound(words, `${text} ${node.alsoSays?.toLowerCase() ?? ''}`, context) ? 5_000 : undefined;
}

const subjects: readonly ReferenceNode['kind'][] = ['service', 'topic', 'resourceType'];

/** What a node is about: the names of the service, topic and resource type above it. */
function contextOf(above: Walked | undefined): string {
  if (above === undefined) return '';
  const { node } = above;
  const names = subjects.includes(node.kind) ? `${node.id} ${node.label}`.toLowerCase() : '';
  return `${contextOf(above.above)} ${names}`;
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
