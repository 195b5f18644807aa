import { answeredOnce } from '../answeredOnce.ts';
import type { SourceText } from './layout.ts';

/**
 * How often a file mentions a name, comments and texts included. The name of a property, as in `{ engine: other }`, is
 * no mention of a variable.
 */
export function mentionsOf(name: string, source: SourceText): number {
  const counts = /^\w+$/.test(name) ? plainNames(source) : otherNames(source);
  return counts.get(name) ?? 0;
}

const plainNames = answeredOnce(({ text }: SourceText) => counted(text, /\b(\w+)\b(?<![{,]\s*\1(?=\s*:))/g));

/** Those that hold a `$` or a letter beyond ASCII. */
const otherNames = answeredOnce(({ text }: SourceText) =>
  counted(text, /(?<![\p{ID_Continue}$])([\p{ID_Continue}$]+)(?![\p{ID_Continue}$])(?<![{,]\s*\1(?=\s*:))/gu),
);

function counted(text: string, names: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
