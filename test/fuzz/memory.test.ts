import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const megabytes = 300;

describe(`in ${megabytes} MB of memory`, function () {
  this.timeout(60_000);

  for (const name of ['a bomb of merged mappings', 'the largest template']) {
    it(`the engine takes ${name}`, async () => {
      const worker = new Worker(new URL('./memory.ts', import.meta.url), {
        workerData: name,
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
      });
      assert.deepEqual(await once(worker, 'message'), ['nothing']);
      await worker.terminate();
    });
  }
});
