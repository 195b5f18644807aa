import { perResource } from '../inventory.ts';
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

/** Whether a resource refers to another one anywhere in its properties. */
export function refersTo(resource: Resource, to: Resource): boolean {
  return valuesIn(resource).some(({ value }) => value.kind === 'reference' && value.target === to.name);
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
