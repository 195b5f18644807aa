import type { Perform } from '../core/read.ts';

/** In milliseconds: short enough for the next key to be answered at once. */
const slice = 10;

/** Somebody else is at the work now. */
export class Superseded extends Error {}

/**
 * Does work in slices, between which the extension host does what else there is to do.
 * @param isWanted whether the result is still of interest; otherwise the work ends with `Superseded`
 */
export function inSlices(isWanted: () => boolean): Perform {
  return async work => {
    while (isWanted()) {
      const end = performance.now() + slice;
      do {
        const step = work.next();
        if (step.done === true) return step.value;
      } while (performance.now() < end);
      await new Promise(resolve => setTimeout(resolve, 0));
    }
    throw new Superseded();
  };
}
