import { groupBy } from '../groupBy.ts';
import { handleOf, ofType, perReadingAndBoth } from '../inventory.ts';
import type { Resource, Scalar, Value } from '../model.ts';
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
  return byPhysicalName(resources, type, nameProperty).get(name);
}

/** Of several resources with one physical name, the first. */
const byPhysicalName = perReadingAndBoth((resources, type: string, nameProperty: string) => {
  const named = ofType(resources, type).flatMap((resource): [string, Resource][] => {
    const name = textOf(get(resource, nameProperty));
    return name === undefined ? [] : [[name, resource]];
  });
  return new Map(named.toReversed());
});

/** Whether a value names the resource; of a list, whether one of its items does. */
export function pointsTo(value: Value, to: Resource, nameProperty?: string): Answer {
  switch (value.kind) {
    case 'reference':
      return value.target === handleOf(to);
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
  const { byTarget, byText, lists, hasUnknown } = pointers(resources, type, path);
  const named = nameProperty === undefined ? undefined : get(to, nameProperty);
  const answers = lists.map(resource => ({ resource, answer: pointsTo(get(resource, path), to, nameProperty) }));
  const certain = answers.filter(({ answer }) => answer === true).map(({ resource }) => resource);
  const isNameKnown = named === undefined || named.kind === 'absent' || named.kind === 'literal';
  return {
    resources: [
      ...(byTarget.get(handleOf(to)) ?? []),
      ...(named?.kind === 'literal' ? (byText.get(named.value) ?? []) : []),
      ...certain,
    ],
    isComplete:
      !hasUnknown && (isNameKnown || byText.size === 0) && answers.every(({ answer }) => answer !== undefined),
  };
}

/** How resources point at others: by what they say, so that nobody has to look at all of them for each other one. */
interface Pointers {
  /** Resources that refer to one by `Ref` or `Fn::GetAtt`, by its logical id. */
  readonly byTarget: ReadonlyMap<string, readonly Resource[]>;
  /** Resources that write a name out, by the name. */
  readonly byText: ReadonlyMap<Scalar, readonly Resource[]>;
  /** Resources that hold a list, which may name several. */
  readonly lists: readonly Resource[];
  /** Whether one may point anywhere. */
  readonly hasUnknown: boolean;
}

const pointers = perReadingAndBoth((resources, type: string, path: string): Pointers => {
  const pairs = ofType(resources, type).map(resource => ({ resource, value: get(resource, path) }));
  const ofKind = groupBy(pairs, ({ value }) => value.kind);
  const references = pairs.flatMap(({ resource, value }) =>
    value.kind === 'reference' ? { resource, target: value.target } : [],
  );
  const literals = pairs.flatMap(({ resource, value }) =>
    value.kind === 'literal' ? { resource, text: value.value } : [],
  );
  return {
    byTarget: resourcesBy(references, ({ target }) => target),
    byText: resourcesBy(literals, ({ text }) => text),
    lists: (ofKind.get('list') ?? []).map(({ resource }) => resource),
    hasUnknown: (['choice', 'mapping', 'unknown'] as const).some(kind => ofKind.has(kind)),
  };
});

function resourcesBy<P extends { readonly resource: Resource }, K>(
  pairs: readonly P[],
  keyOf: (pair: P) => K,
): ReadonlyMap<K, readonly Resource[]> {
  const groups = groupBy(pairs, keyOf);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ resource }) => resource)]));
}
