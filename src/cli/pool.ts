import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { batchesOf } from './batch.ts';
import { answersBy } from './crew.ts';
import type { FoundFile } from './files.ts';
import type { Settings } from './inspect.ts';
import type { FileReport } from './report.ts';

/** A thread has to start and to grow warm: fewer files are checked sooner without. */
const filesForThread = 400;

/** What a file needs is garbage when the next one comes: left to itself, V8 lets each thread pile it up. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** How many threads are worth having; 1: the work is done where it is. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / filesForThread)));
}

/**
 * The reports on the files in the order of the files, made by so many threads. This thread only passes them on: its
 * memory cannot be limited any more, and while it checked a file, what the others have found would wait.
 */
export async function* inThreads(
  files: readonly FoundFile[],
  settings: Settings,
  threads: number,
  program: URL,
): AsyncGenerator<FileReport> {
  const start = (): Worker => new Worker(program, { workerData: settings, resourceLimits });
  const workers = Array.from({ length: threads }, start);
  try {
    for await (const { reports } of answersBy(workers, batchesOf(files))) yield* reports;
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}
