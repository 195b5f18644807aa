import { answeredOnce } from './answeredOnce.ts';
import { getOrInsert } from './getOrInsert.ts';
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
  return (resources, key) => getOrInsert(answers(resources), key, () => ({ value: answer(resources, key) })).value;
}

/** The same with two of something besides. */
export function perReadingAndBoth<A, B, T>(
  answer: (resources: Resources, first: A, second: B) => T,
): (resources: Resources, first: A, second: B) => T {
  const answers = perReading(() => new Map<A, Map<B, Answered<T>>>());
  return (resources, first, second) => {
    const ofFirst = getOrInsert(answers(resources), first, () => new Map<B, Answered<T>>());
    return getOrInsert(ofFirst, second, () => ({ value: answer(resources, first, second) })).value;
  };
}

/** An answer may be undefined. */
interface Answered<T> {
  readonly value: T;
}

const byType = perReading(resources => groupBy(resources, ({ type }) => type));

/** Of several resources with one logical id, the first. */
const byHandle = perReading(
  resources => new Map(resources.toReversed().map(resource => [handleOf(resource), resource])),
);

/** What references call a resource: its logical id, and something else only where that is not enough. */
export function handleOf({ handle, name }: Resource): string {
  return handle ?? name;
}

export function ofType(resources: Resources, type: string): Resources {
  return byType(resources).get(type) ?? [];
}

/** The resource that references call so. */
export function named(resources: Resources, handle: string): Resource | undefined {
  return byHandle(resources).get(handle);
}
