import type { Answer, Batch } from './batch.ts';

/** How many batches a thread is asked at once, so that it need not wait for the next. */
const batchesAsked = 2;

/** How many batches for each thread may be under way or wait for their turn, so that what waits stays small. */
const batchesAhead = 24;

/** A worker thread, as far as it is needed here. */
export interface Thread {
  postMessage(batch: Batch): void;
  on(event: 'message', listener: (answer: Answer) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** What worker threads answer to batches, in the order of the batches. Throws when a thread has failed. */
export async function* answersBy(workers: readonly Thread[], batches: readonly Batch[]): AsyncGenerator<Answer> {
  const answers = new Map<number, Answer>();
  const helpers = workers.map(helper);
  const news = listen(workers, answers);
  const ahead = batchesAhead * workers.length;
  let [given, taken] = [0, 0];
  const give = (): Batch | undefined => (given < taken + ahead ? batches[given++] : undefined);
  while (taken < batches.length) {
    for (const helper of helpers) helper.fill(give);
    const answer = answers.get(taken);
    if (answer === undefined) {
      await news();
    } else {
      answers.delete(taken++);
      yield answer;
    }
  }
}

/** Gives a worker batches until it has enough to do. */
function helper(worker: Thread): { fill(give: () => Batch | undefined): void } {
  let asked = 0;
  worker.on('message', () => asked--);
  return {
    fill: give => {
      while (asked < batchesAsked) {
        const batch = give();
        if (batch === undefined) return;
        asked++;
        post(worker, batch);
      }
    },
  };
}

/** Keeps the answers that come. What it returns waits until something has come, and throws when a worker has failed. */
function listen(workers: readonly Thread[], answers: Map<number, Answer>): () => Promise<void> {
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  for (const worker of workers) {
    worker.on('message', (answer: Answer) => {
      answers.set(answer.index, answer);
      wake?.();
    });
    worker.on('error', error => {
      failure = error instanceof Error ? error : new Error(String(error));
      wake?.();
    });
  }
  return async () => {
    if (failure === undefined) await new Promise<void>(resolve => (wake = resolve));
    if (failure !== undefined) throw failure;
  };
}

/** Sends a message to another thread. */
export function post<T>(to: { postMessage(message: T): void } | null | undefined, message: T): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin, as a window has.
  to?.postMessage(message);
}
