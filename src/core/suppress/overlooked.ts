import type { Span } from '../model.ts';
import type { Authority, SameAs } from '../sameAs.ts';

/** A check of another tool that the author has told that tool to overlook. */
export interface Overlooked {
  readonly tool: Authority;
  /** As written. */
  readonly id: string;
  /** Whether it names one check, or all whose ids begin with it. */
  readonly names: 'one' | 'beginning';
  /** Empty where none is given. */
  readonly reason: string;
  /** Where the id is written. */
  readonly span: Span;
  /** The part of the text whose findings it silences. */
  readonly covers: Span;
}

/** Whether one of the checks that a rule stands for is among those overlooked. */
export function standsFor({ tool, id, names }: Omit<Overlooked, 'covers'>, sameAs: SameAs): boolean {
  const ids = sameAs[tool] ?? [];
  return names === 'one' ? ids.includes(id) : ids.some(one => one.startsWith(id));
}
