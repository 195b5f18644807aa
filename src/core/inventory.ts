import { answeredOnce } from './answeredOnce.ts';
import { groupBy } from './groupBy.ts';
import type { Resource } from './model.ts';

// What is true of all the resources of one reading together. Rules ask for it with every resource, so it is worked out once.

type Resources = readonly Resource[];

/** A question about a resource alone that many rules ask, answered once. */
export function perResource<T>(answer: (resource: Resource) => T): (resource: Resource) => T {
  return answeredOnce(answer);
}

/** A question about all resources of a reading, answered once for each reading. */
export function perReading<T>(answer: (resources: Resources) => T): (resources: Resources) => T {
  return answeredOnce(answer);
}

/** A question about all resources of a reading and one of something besides, answered once for each pair. */
export function perReadingAnd<K, T>(answer: (resources: Resources, key: K) => T): (resources: Resources, key: K) => T {
  const answers = perReading(() => new Map<K, Answered<T>>());
  return (resources, key) => answered(answers(resources), key, () => answer(resources, key));
}

/** The same with two of something besides. */
export function perReadingAndBoth<A, B, T>(
  answer: (resources: Resources, first: A, second: B) => T,
): (resources: Resources, first: A, second: B) => T {
  const answers = perReading(() => new Map<A, Answered<Map<B, Answered<T>>>>());
  return (resources, first, second) => {
    const ofFirst = answered(answers(resources), first, () => new Map<B, Answered<T>>());
    return answered(ofFirst, second, () => answer(resources, first, second));
  };
}

interface Answered<T> {
  readonly value: T;
}

function answered<K, T>(known: Map<K, Answered<T>>, key: K, answer: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before.value;
  const value = answer();
  known.set(key, { value });
  return value;
}

const byType = perReading(resources => groupBy(resources, ({ type }) => type));

/** Of several resources with one logical id, the first. */
const byName = perReading(resources => new Map(resources.toReversed().map(resource => [resource.name, resource])));

export function ofType(resources: Resources, type: string): Resources {
  return byType(resources).get(type) ?? [];
}

/** The resource with a logical id. */
export function named(resources: Resources, name: string): Resource | undefined {
  return byName(resources).get(name);
}
