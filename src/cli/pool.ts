import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { answer, batchesOf } from './batch.ts';
import { createCrew } from './crew.ts';
import type { FoundFile } from './files.ts';
import { createInspect, type Settings } from './inspect.ts';
import type { FileReport } from './report.ts';

/** A thread has to start and to grow warm: fewer files are checked sooner without. */
const filesForThread = 400;

/** What a file needs is garbage when the next one comes: left to itself, V8 lets each thread pile up 100 MB of it. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** How many threads are worth having; 1: the work is done where it is. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / filesForThread)));
}

/**
 * The reports on the files in the order of the files, made by so many threads. This thread is one of them: it checks
 * files whenever it has no answer to pass on.
 */
export async function* inThreads(
  files: readonly FoundFile[],
  settings: Settings,
  threads: number,
  program: URL,
): AsyncGenerator<FileReport> {
  const start = (): Worker => new Worker(program, { workerData: settings, resourceLimits });
  const workers = Array.from({ length: threads - 1 }, start);
  const inspect = createInspect(settings);
  const crew = createCrew(batchesOf(files), workers);
  try {
    for (let step = crew.next(); step !== undefined; step = crew.next()) {
      if (step.kind === 'answer') yield* step.answer.reports;
      else if (step.kind === 'batch') crew.put(await answer(inspect, step.batch));
      else await step.news;
      // Messages wait while promises follow one another.
      await setImmediate();
    }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}
