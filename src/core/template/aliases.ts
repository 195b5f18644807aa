import { isAlias, visit, type Alias } from 'yaml';
import type { Part } from './part.ts';
import { asNode, type Node } from './yaml.ts';

/** The aliases of a part and what they stand for. */
export interface Aliases {
  /** Anchors that some alias refers to. */
  readonly names: ReadonlySet<string>;
  readonly targets: ReadonlyMap<Alias, Node>;
  /** How many values were read, what aliases repeat counted every time. */
  read: number;
  /** How many of them aliases have repeated. */
  repeated: number;
}

/** More than any template repeats; ten lines of aliases of aliases could repeat billions. */
export const mostRepeated = 100_000;

/** In one walk: `alias.resolve` takes one of its own for every alias. */
export function aliasesOf({ source, document }: Pick<Part, 'source' | 'document'>): Aliases {
  const targets = new Map<Alias, Node>();
  const names = new Set<string>();
  const anchors = new Map<string, Node>();
  // Of its own document alone: a text may be thousands of them.
  if (!/\*\S/.test(source.slice(document.range[0], document.range[2]))) return { names, targets, read: 0, repeated: 0 };
  visit(document, {
    Node: (_, visited) => {
      const node = asNode(visited);
      if (node === undefined) return;
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (isAlias(node)) names.add(node.source);
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isAlias(node) && target !== undefined) targets.set(node, target);
    },
  });
  return { names, targets, read: 0, repeated: 0 };
}
