import type { Value } from '../model.ts';
import { child } from '../values.ts';

/** The items of a list at a path of metadata, as far as they are written down. A single value stands for a list of one. */
export function listIn(metadata: Value, ...path: readonly string[]): readonly Value[] {
  const value = path.reduce(child, metadata);
  if (value.kind === 'list') return value.items;
  return value.kind === 'literal' ? [value] : [];
}
