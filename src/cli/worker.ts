import { parentPort, workerData } from 'node:worker_threads';
import { answer, type Batch } from './batch.ts';
import { createInspect, type Settings } from './inspect.ts';
import { post } from './crew.ts';

/** What a worker thread does: it answers batches of files with reports, one after the other, until it is ended. */
export function serve(): void {
  const settings: Settings = workerData;
  const inspect = createInspect(settings);
  let last = Promise.resolve();
  parentPort?.on('message', (batch: Batch) => {
    last = last.then(() => answer(inspect, batch)).then(reply => post(parentPort, reply));
  });
}
