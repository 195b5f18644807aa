import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { readCdk } from './reading.ts';
import { contradictions } from './agreement.ts';
import { synthesize } from './synth.ts';

// What is read from a source file must be what the CDK makes of it.

const folder = new URL('./stacks/', import.meta.url);

describe('reading a stack agrees with synthesizing it', () => {
  it('for every stack', async function () {
    this.timeout(30_000);
    for (const file of await readdir(folder)) {
      const url = new URL(file, folder);
      const { resources } = await readCdk(await readFile(url, 'utf8'));
      const { default: StackClass } = await import(url.href);
      assert.ok(resources.length > 0, `${file} has resources`);
      assert.deepEqual(contradictions(resources, synthesize(StackClass)), [], file);
    }
  });
});
