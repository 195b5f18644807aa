import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { answer, batchesOf, type Answer, type Batch } from './batch.ts';
import type { FoundFile } from './files.ts';
import { createInspect, type Settings } from './inspect.ts';
import type { FileReport } from './report.ts';

/** A thread has to start and to grow warm: fewer files are checked sooner without. */
const filesForThread = 400;

const batchesAhead = 4;

/** What a file needs is garbage when the next one comes: left to itself, V8 lets each thread pile up 100 MB of it. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** How many threads are worth starting; 1: the work is done where it is. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / filesForThread)));
}

/**
 * The reports on the files in the order of the files, made by worker threads. No thread is more than a few batches
 * ahead of what has been taken, so that what waits stays small. The first batch is answered here, while they start.
 */
export async function* inThreads(
  files: readonly FoundFile[],
  settings: Settings,
  threads: number,
  program: URL,
): AsyncGenerator<FileReport> {
  const workers = Array.from({ length: threads }, () => new Worker(program, { workerData: settings, resourceLimits }));
  try {
    for await (const { reports } of answersOf(workers, batchesOf(files), settings)) yield* reports;
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

async function* answersOf(
  workers: readonly Worker[],
  batches: readonly Batch[],
  settings: Settings,
): AsyncGenerator<Answer> {
  const ask = asking(workers);
  const ahead = workers.length * batchesAhead;
  const asked = batches.slice(0, ahead).map(batch => (batch.index === 0 ? answerHere(batch) : ask(batch)));
  for (let next = ahead; ; next++) {
    const reply = await asked.shift();
    if (reply === undefined) return;
    if (reply instanceof Error) throw reply;
    yield reply;
    asked.push(...batches.slice(next, next + 1).map(ask));
  }

  function answerHere(batch: Batch): Promise<Answer> {
    return answer(createInspect(settings), batch);
  }
}

/** Asks the threads in turn. When one of them fails, whatever is asked is answered with its error. */
function asking(workers: readonly Worker[]): (batch: Batch) => Promise<Answer | Error> {
  const waiting = new Map<number, (reply: Answer | Error) => void>();
  let failure: Error | undefined;
  for (const worker of workers) {
    worker.on('message', (reply: Answer) => {
      waiting.get(reply.index)?.(reply);
      waiting.delete(reply.index);
    });
    worker.on('error', error => {
      failure = error instanceof Error ? error : new Error(String(error));
      for (const reply of waiting.values()) reply(failure);
    });
  }
  return batch => {
    if (failure !== undefined) return Promise.resolve(failure);
    const reply = new Promise<Answer | Error>(resolve => waiting.set(batch.index, resolve));
    post(workers[batch.index % workers.length], batch);
    return reply;
  };
}

/** Sends a message to another thread. */
export function post(to: Pick<Worker, 'postMessage'> | null | undefined, message: Batch | Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin, as a window has.
  to?.postMessage(message);
}
