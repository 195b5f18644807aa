import { exercise } from './exercise.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

/** What a text has done that none may. */
export interface Failure {
  readonly sample: Sample;
  readonly what: string;
}

/** In bytes, of the whole process. */
export const memoryLimit = 1_500 * 1024 * 1024;

/** Asks everything about a text; answers what it should not have done. */
export async function trial(sample: Sample, before: string, random: Random): Promise<Failure | undefined> {
  try {
    await exercise(sample, before, random);
  } catch (error) {
    return { sample, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  return undefined;
}
