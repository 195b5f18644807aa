import { groupBy } from '../groupBy.ts';
import { ofType, perReading } from '../inventory.ts';
import type { Resource, Value } from '../model.ts';
import { get, resolve, textOf } from '../values.ts';
import type { Answer } from './answers.ts';

// How resources of one file belong together: by `Ref` and `Fn::GetAtt`, and by a physical name that is written out on
// both sides. What a parameter, an import or an unfinished text decides is unknown.

/** Resources that point at another one. */
export interface Pointing {
  readonly resources: readonly Resource[];
  /** Nothing else in the file can point there. Only then may a rule say that something is missing. */
  readonly isComplete: boolean;
}

/** The resource that a value names: by reference, or by the physical name in its property `nameProperty`. */
export function targetOf(
  value: Value,
  resources: readonly Resource[],
  type: string,
  nameProperty?: string,
): Resource | undefined {
  const target = resolve(value, resources);
  if (target !== undefined) return target.type === type ? target : undefined;
  const name = textOf(value);
  if (name === undefined || nameProperty === undefined) return undefined;
  return ofType(resources, type).find(resource => textOf(get(resource, nameProperty)) === name);
}

/** Whether a value names the resource; of a list, whether one of its items does. */
export function pointsTo(value: Value, to: Resource, nameProperty?: string): Answer {
  switch (value.kind) {
    case 'reference':
      return value.target === to.name;
    case 'literal': {
      const name = nameProperty === undefined ? undefined : get(to, nameProperty);
      if (name === undefined || name.kind === 'absent') return false;
      return name.kind === 'literal' ? name.value === value.value : undefined;
    }
    case 'list': {
      const answers = value.items.map(item => pointsTo(item, to, nameProperty));
      if (answers.includes(true)) return true;
      return value.open || answers.includes(undefined) ? undefined : false;
    }
    case 'absent':
      return false;
    case 'choice':
    case 'mapping':
    case 'unknown':
      return undefined;
  }
}

/** The resources of a type whose property at `path` names the resource `to`. */
export function pointing(
  to: Resource,
  resources: readonly Resource[],
  type: string,
  path: string,
  nameProperty?: string,
): Pointing {
  const { byTarget, others } = pointersOf(resources, type, path);
  if (others.length === 0) return { resources: byTarget.get(to.name) ?? [], isComplete: true };
  const answers = others.map(resource => ({ resource, answer: pointsTo(get(resource, path), to, nameProperty) }));
  const certain = answers.filter(({ answer }) => answer === true).map(({ resource }) => resource);
  return {
    resources: [...(byTarget.get(to.name) ?? []), ...certain],
    isComplete: answers.every(({ answer }) => answer !== undefined),
  };
}

interface Pointers {
  /** Resources that refer to one by `Ref` or `Fn::GetAtt`, by its logical id. */
  readonly byTarget: ReadonlyMap<string, readonly Resource[]>;
  /** Resources whose pointer has to be looked at. */
  readonly others: readonly Resource[];
}

const pointers = perReading(() => new Map<string, Pointers>());

function pointersOf(resources: readonly Resource[], type: string, path: string): Pointers {
  const known = pointers(resources);
  const key = `${type} ${path}`;
  const found = known.get(key) ?? sortPointers(ofType(resources, type), path);
  if (!known.has(key)) known.set(key, found);
  return found;
}

function sortPointers(resources: readonly Resource[], path: string): Pointers {
  const pointing = resources.filter(resource => get(resource, path).kind !== 'absent');
  const groups = groupBy(pointing, resource => {
    const value = get(resource, path);
    return value.kind === 'reference' ? value.target : undefined;
  });
  const byTarget = new Map([...groups].flatMap(([target, group]) => (target === undefined ? [] : [[target, group]])));
  return { byTarget, others: groups.get(undefined) ?? [] };
}
