import type { Value } from '../../model.ts';
import { askText } from '../../values.ts';
import type { Answer } from '../answers.ts';

/** Whether an engine version such as `6.x` or `1.6.22` is `wanted` or later; unknown where it is too coarse to tell. */
export function isAtLeast(version: Value, wanted: readonly number[]): Answer {
  return askText(version, text => {
    const parts = partsOf(text);
    const place = wanted.findIndex((number, i) => parts[i] !== number);
    const [is, least] = [parts[place], wanted[place]];
    if (place < 0) return true;
    return is === undefined || least === undefined ? undefined : is > least;
  });
}

/** The numbers of a version up to an `x`: `6.x` → [6]; none where it is not written as one. */
export function partsOf(version: string): readonly number[] {
  if (!/^\d+(?:\.\d+){0,3}(?:\.x)?$/.test(version)) return [];
  return version.replace(/\.x$/, '').split('.').map(Number);
}
