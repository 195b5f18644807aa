import type { Answer, Batch } from './batch.ts';

/** How many batches a thread is asked at once, so that it need not wait for the next. */
const batchesAsked = 2;

/** How many batches for each thread may be under way or wait for their turn, so that what waits stays small. */
const batchesAhead = 6;

/** What the thread that leads is to do: pass on an answer, answer a batch itself, or wait for the others. */
export type Step =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'wait'; readonly news: Promise<void> };

/** A worker thread, as far as it is needed here. */
export interface Thread {
  postMessage(batch: Batch): void;
  on(event: 'message', listener: (answer: Answer) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** Worker threads that answer batches, under the thread that leads them. */
export interface Crew {
  /** The answers come in the order of the batches; undefined: all have. Throws when a thread has failed. */
  next(): Step | undefined;
  /** Takes an answer of the thread that leads. */
  put(answer: Answer): void;
}

export function createCrew(batches: readonly Batch[], workers: readonly Thread[]): Crew {
  const answers = new Map<number, Answer>();
  const helpers = workers.map(helper);
  const inbox = listen(workers, answers);
  const ahead = batchesAhead * (workers.length + 1);
  let [given, taken] = [0, 0];
  const give = (): Batch | undefined => (given < taken + ahead ? batches[given++] : undefined);
  return {
    put: answer => void answers.set(answer.index, answer),
    next: () => {
      if (inbox.failure() !== undefined) throw inbox.failure();
      if (taken === batches.length) return undefined;
      for (const helper of helpers) helper.fill(give);
      const answer = answers.get(taken);
      if (answer !== undefined) {
        answers.delete(taken++);
        return { kind: 'answer', answer };
      }
      const batch = give();
      return batch === undefined ? { kind: 'wait', news: inbox.news() } : { kind: 'batch', batch };
    },
  };
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

interface Inbox {
  /** Why a worker has ended too early. */
  failure(): Error | undefined;
  /** Resolves when something has come. */
  news(): Promise<void>;
}

function listen(workers: readonly Thread[], answers: Map<number, Answer>): Inbox {
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
  return { failure: () => failure, news: () => new Promise(resolve => (wake = resolve)) };
}

/** Sends a message to another thread. */
export function post<T>(to: { postMessage(message: T): void } | null | undefined, message: T): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin, as a window has.
  to?.postMessage(message);
}
