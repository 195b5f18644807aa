import type { Resource, Value } from '../model.ts';

/** A value, with the dotted path at which it stands; items of lists and branches of conditions have their list's path. */
export interface Placed {
  readonly path: string;
  readonly value: Value;
}

/** Every value without parts in the properties of a resource. */
export function valuesIn({ properties }: Resource): readonly Placed[] {
  return partsOf(properties, '');
}

/** Whether a resource refers to another one anywhere in its properties. */
export function refersTo(resource: Resource, to: Resource): boolean {
  return valuesIn(resource).some(({ value }) => value.kind === 'reference' && value.target === to.name);
}

function partsOf(value: Value, path: string): readonly Placed[] {
  switch (value.kind) {
    case 'mapping':
      return [...value.entries].flatMap(([key, entry]) => partsOf(entry, path === '' ? key : `${path}.${key}`));
    case 'list':
      return value.items.flatMap(item => partsOf(item, path));
    case 'choice':
      return value.alternatives.flatMap(alternative => partsOf(alternative, path));
    case 'absent':
    case 'literal':
    case 'reference':
    case 'unknown':
      return [{ path, value }];
  }
}
