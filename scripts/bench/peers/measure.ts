import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What a tool costs in a process of its own: milliseconds of the fastest check when warm, and memory in the end. */
export interface Cost {
  readonly small: number;
  readonly large: number;
  readonly megabytes: number;
}

/**
 * Checks the two templates that the arguments name, small and large. The first line of the output is what was found
 * first; the last one is the cost as JSON.
 * @param check finds something in a text and answers how many findings it has
 */
export async function measure(check: (text: string) => number | Promise<number>): Promise<void> {
  const [small = '', large = ''] = process.argv.slice(-2).map(file => readFileSync(file, 'utf8'));
  process.stdout.write(`${await check(small)} findings\n`);
  const cost: Cost = {
    small: await fastest(50, () => check(small)),
    large: await fastest(5, () => check(large)),
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(cost)}\n`);
}

async function fastest(times: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
