import { setImmediate } from 'node:timers/promises';
import type { FoundFile } from './files.ts';
import type { Inspect } from './inspect.ts';
import type { FileReport } from './report.ts';

/** What a thread is asked, and what it answers. */
export interface Batch {
  readonly index: number;
  readonly files: readonly FoundFile[];
}

export interface Answer {
  readonly index: number;
  readonly reports: readonly FileReport[];
}

/** Few, so that little of what is answered waits in each thread. */
const filesInBatch = 4;

export function batchesOf(files: readonly FoundFile[]): readonly Batch[] {
  return Array.from({ length: Math.ceil(files.length / filesInBatch) }, (_, index) => {
    return { index, files: files.slice(index * filesInBatch, (index + 1) * filesInBatch) };
  });
}

export async function answer(inspect: Inspect, { index, files }: Batch): Promise<Answer> {
  const reports: FileReport[] = [];
  for (const file of files) {
    reports.push(await inspect(file));
    // Here V8 likes to collect garbage: nothing is alive of the file any more.
    await setImmediate();
  }
  return { index, reports };
}
