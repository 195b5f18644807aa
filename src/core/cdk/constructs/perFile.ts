import { answeredOnce } from '../../answeredOnce.ts';
import type { Draft, Site } from '../construct.ts';

/** What is true of all constructs of a file together, worked out once however many of them ask. */
export function perFile<T>(work: (sites: readonly Site[]) => T): (site: Site) => T {
  const answer = answeredOnce(work);
  return site => answer(site.neighbours());
}

/** Who uses a construct: what `usedBy` finds of each construct of the file, by the references to the constructs it uses. */
export function usersPerFile<T>(
  usedBy: (site: Site) => readonly (readonly [used: Site, as: T])[],
): (site: Site) => readonly T[] {
  const users = perFile(sites => {
    const byUsed = new Map<Draft, T[]>();
    for (const [used, as] of sites.flatMap(usedBy)) byUsed.set(used.self, [...(byUsed.get(used.self) ?? []), as]);
    return byUsed;
  });
  return site => users(site).get(site.self) ?? [];
}
