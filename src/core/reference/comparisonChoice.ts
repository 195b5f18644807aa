import { comparableServices, mostCompared } from './comparison.ts';
import type { Service } from './service.ts';
import { serviceById } from './services.ts';

/** Why so many services cannot be compared; undefined where they can. */
export function comparisonProblem(chosen: number): string | undefined {
  if (chosen === 0) return `Choose 2 to ${mostCompared} databases to compare.`;
  if (chosen === 1) return 'One database alone cannot be compared: choose at least one more.';
  return chosen > mostCompared
    ? `No more than ${mostCompared} databases fit side by side, and ${chosen} are chosen.`
    : undefined;
}

/** The services to choose from: first the one that is asked about and those it is often compared with. */
export function comparisonCandidates(about?: string): readonly Service[] {
  const related = about === undefined ? [] : [about, ...(serviceById(about)?.related ?? [])];
  const place = ({ id }: Service): number => (related.includes(id) ? related.indexOf(id) : related.length);
  return comparableServices.toSorted((a, b) => place(a) - place(b));
}
