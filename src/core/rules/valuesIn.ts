import { groupBy } from '../groupBy.ts';
import { handleOf, perReading, perResource } from '../inventory.ts';
import type { Resource, Value } from '../model.ts';

/** A value, with the dotted path at which it stands; items of lists and branches of conditions have their list's path. */
export interface Placed {
  readonly path: string;
  readonly value: Value;
}

/** The values without parts in the properties of a resource that pass a test. */
export function valuesIn({ properties }: Resource, test: (value: Value) => boolean): readonly Placed[] {
  const search: Search = { test, path: [], found: [] };
  collect(properties, search);
  return search.found;
}

/** The resources that refer to another one anywhere in their properties. */
export function referringTo(to: Resource, resources: readonly Resource[]): readonly Resource[] {
  return (
    referring(resources)
      .get(handleOf(to))
      ?.map(({ resource }) => resource) ?? []
  );
}

const referring = perReading(resources => {
  const references = resources.flatMap(resource => [...targetsOf(resource)].map(target => ({ target, resource })));
  return groupBy(references, ({ target }) => target);
});

const targetsOf = perResource(({ properties }): ReadonlySet<string> => {
  const targets = new Set<string>();
  collectTargets(properties, targets);
  return targets;
});

/** Without the paths, which every resource of a file would have to spell out. */
function collectTargets(value: Value, targets: Set<string>): void {
  if (value.kind === 'reference') targets.add(value.target);
  else if (value.kind === 'mapping') for (const entry of value.entries.values()) collectTargets(entry, targets);
  else if (value.kind === 'list') for (const item of value.items) collectTargets(item, targets);
  else if (value.kind === 'choice') for (const one of value.alternatives) collectTargets(one, targets);
}

interface Search {
  readonly test: (value: Value) => boolean;
  /** Where the search is. Spelling it out for every value would take longer than the search. */
  readonly path: string[];
  readonly found: Placed[];
}

function collect(value: Value, search: Search): void {
  switch (value.kind) {
    case 'mapping':
      for (const [key, entry] of value.entries) {
        search.path.push(key);
        collect(entry, search);
        search.path.pop();
      }
      return;
    case 'list':
      for (const item of value.items) collect(item, search);
      return;
    case 'choice':
      for (const alternative of value.alternatives) collect(alternative, search);
      return;
    case 'absent':
    case 'literal':
    case 'reference':
    case 'unknown':
      if (search.test(value)) search.found.push({ path: search.path.join('.'), value });
  }
}
