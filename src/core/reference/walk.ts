import { answeredOnce } from '../answeredOnce.ts';
import type { ReferenceNode } from './nodes.ts';
import { serviceOf } from './services.ts';
import type { ReferenceTree } from './tree.ts';

/** A node with the nodes above it, and with what it says in lower case. */
export interface Walked {
  readonly node: ReferenceNode;
  readonly above: Walked | undefined;
  /** What is shown of it: label and description. Of a link, the description is about something else. */
  readonly shown: string;
}

/** Every node of the tree from top to bottom, worked out once. The properties of a type that several services use stand with its owner. */
export const nodesOf = answeredOnce((tree: ReferenceTree): readonly Walked[] =>
  tree.roots().flatMap(root => below(root, undefined, tree)),
);

function below(node: ReferenceNode, above: Walked | undefined, tree: ReferenceTree): readonly Walked[] {
  const description = node.kind === 'link' ? '' : (node.description ?? '');
  const self: Walked = { node, above, shown: `${node.label} ${description}`.toLowerCase() };
  const children = isElsewhere(node) ? [] : tree.children(node);
  return [self, ...children.flatMap(child => below(child, self, tree))];
}

function isElsewhere({ id, resourceType }: ReferenceNode): boolean {
  return resourceType !== undefined && !id.startsWith(`${serviceOf(resourceType)?.id ?? ''}/`);
}

/** The words of a query, in lower case. */
export function wordsIn(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
}

/** Whether each word occurs in the text or in its context, and one of them in the text itself. */
export function isFound(words: readonly string[], text: string, context: string): boolean {
  const own = words.filter(word => text.includes(word));
  return own.length > 0 && words.every(word => own.includes(word) || context.includes(word));
}
