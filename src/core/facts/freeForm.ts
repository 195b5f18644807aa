import type { PropertyFacts } from './facts.ts';

/** Whether the keys of a property are the author's own: a map, or JSON of any shape. */
export function isFreeForm({ isMap, type }: PropertyFacts): boolean {
  return isMap || type === 'json';
}
