import type { Subject } from '../subject.ts';

/** A value that is worth offering. */
export interface Suggestion {
  readonly value: string | number;
  /** A few words on it. */
  readonly detail?: string | undefined;
}

/** The values of a property or of a resource attribute, the best first. @param today YYYY-MM-DD */
export type Suggestions = (subject: Subject, today: string) => readonly Suggestion[];

export function texts(...values: readonly (string | number)[]): readonly Suggestion[] {
  return values.map(value => ({ value }));
}
