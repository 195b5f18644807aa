import { groupBy } from './groupBy.ts';
import type { Resource } from './model.ts';

// The resources of one reading, by type and by logical id. Rules ask for them again and again, so each list is sorted once.

interface Inventory {
  readonly byType: ReadonlyMap<string, readonly Resource[]>;
  readonly byName: ReadonlyMap<string, Resource>;
}

const inventories = new WeakMap<readonly Resource[], Inventory>();

export function ofType(resources: readonly Resource[], type: string): readonly Resource[] {
  return inventoryOf(resources).byType.get(type) ?? [];
}

/** The resource with a logical id; of several with the same one, the first. */
export function named(resources: readonly Resource[], name: string): Resource | undefined {
  return inventoryOf(resources).byName.get(name);
}

function inventoryOf(resources: readonly Resource[]): Inventory {
  const known = inventories.get(resources);
  if (known !== undefined) return known;
  const byName = new Map(resources.toReversed().map(resource => [resource.name, resource]));
  const made = { byType: groupBy(resources, ({ type }) => type), byName };
  inventories.set(resources, made);
  return made;
}
