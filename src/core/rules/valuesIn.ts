import { groupBy } from '../groupBy.ts';
import { perReading, perResource } from '../inventory.ts';
import type { Resource, Value } from '../model.ts';

/** A value, with the dotted path at which it stands; items of lists and branches of conditions have their list's path. */
export interface Placed {
  readonly path: string;
  readonly value: Value;
}

/** Every value without parts in the properties of a resource. */
export const valuesIn = perResource(({ properties }): readonly Placed[] => {
  const found: Placed[] = [];
  collect(properties, '', found);
  return found;
});

/** The resources that refer to another one anywhere in their properties. */
export function referringTo(to: Resource, resources: readonly Resource[]): readonly Resource[] {
  return (
    referring(resources)
      .get(to.name)
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

function collect(value: Value, path: string, found: Placed[]): void {
  switch (value.kind) {
    case 'mapping':
      for (const [key, entry] of value.entries) collect(entry, path === '' ? key : `${path}.${key}`, found);
      return;
    case 'list':
      for (const item of value.items) collect(item, path, found);
      return;
    case 'choice':
      for (const alternative of value.alternatives) collect(alternative, path, found);
      return;
    case 'absent':
    case 'literal':
    case 'reference':
    case 'unknown':
      found.push({ path, value });
  }
}
