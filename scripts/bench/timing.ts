/** Does a piece of work once and answers how many milliseconds it took. */
export type Timed = () => Promise<number>;

/** @param prepare makes what the work needs, off the clock, anew for each time */
export function timed<T>(prepare: () => T | Promise<T>, work: (prepared: T) => unknown): Timed {
  return async () => {
    const prepared = await prepare();
    const start = performance.now();
    await work(prepared);
    return performance.now() - start;
  };
}

export function timedAlone(work: () => unknown): Timed {
  return timed(() => undefined, work);
}

/**
 * The shortest time of each work, in milliseconds: the run that nothing disturbed, no collection of garbage and no other
 * process. The works take turns, so that what slows the machine down slows all of them down.
 */
export async function shortest(rounds: number, works: readonly Timed[]): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) times[i]?.push(await work());
  }
  return times.map(all => Math.min(...all));
}

/** @param share 0.5 is the median */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
