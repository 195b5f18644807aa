import { comparableServices, mostCompared } from './comparison.ts';
import type { Service } from './service.ts';
import { serviceById } from './services.ts';

/** Why so many services cannot be compared; undefined where they can. */
export function comparisonProblem(chosen: number): 'none' | 'one' | 'tooMany' | undefined {
  if (chosen === 0) return 'none';
  if (chosen === 1) return 'one';
  return chosen > mostCompared ? 'tooMany' : undefined;
}

/** The services to choose from: first the one that is asked about and those it is often compared with. */
export function comparisonCandidates(about?: string): readonly Service[] {
  const related = about === undefined ? [] : [about, ...(serviceById(about)?.related ?? [])];
  const place = ({ id }: Service): number => (related.includes(id) ? related.indexOf(id) : related.length);
  return comparableServices.toSorted((a, b) => place(a) - place(b));
}
