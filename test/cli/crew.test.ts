import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { batchesOf, type Batch } from '../../src/cli/batch.ts';
import { answersBy } from '../../src/cli/crew.ts';

/** A thread that answers when it is told to. */
class Thread extends EventEmitter {
  readonly asked: Batch[] = [];
  /** How many batches it has answered. */
  answered = 0;

  postMessage(batch: Batch): void {
    this.asked.push(batch);
  }

  answer(): void {
    const batch = this.asked.shift();
    assert.ok(batch !== undefined);
    this.answered++;
    this.emit('message', { index: batch.index, reports: [] });
  }
}

/** The numbers of the batches whose answers have been passed on, as they come. */
function passedOn(
  threads: readonly Thread[],
  batches: number,
): { readonly seen: number[]; readonly end: Promise<void> } {
  const files = Array.from({ length: batches * 4 }, (_, i) => ({ path: `/${i}.yaml`, isNamed: false }));
  const seen: number[] = [];
  const end = (async () => {
    for await (const { index } of answersBy(threads, batchesOf(files))) seen.push(index);
  })();
  return { seen, end };
}

describe('threads that check files together', () => {
  it('answer in the order of the files, whoever is first', async () => {
    const [first, second] = [new Thread(), new Thread()];
    const { seen, end } = passedOn([first, second], 4);
    assert.deepEqual(
      [first, second].map(({ asked }) => asked.map(({ index }) => index)),
      [
        [0, 1],
        [2, 3],
      ],
    );
    second.answer();
    second.answer();
    await setImmediate();
    assert.deepEqual(seen, []);
    first.answer();
    await setImmediate();
    assert.deepEqual(seen, [0]);
    first.answer();
    await end;
    assert.deepEqual(seen, [0, 1, 2, 3]);
  });

  it('are given more as soon as they have answered', async () => {
    const thread = new Thread();
    void passedOn([thread], 10);
    thread.answer();
    await setImmediate();
    assert.deepEqual(
      thread.asked.map(({ index }) => index),
      [1, 2],
    );
  });

  it('do not run ahead of the slowest without limit', async () => {
    const [slow, fast] = [new Thread(), new Thread()];
    void passedOn([slow, fast], 100);
    while (fast.asked.length > 0) {
      fast.answer();
      await setImmediate();
    }
    assert.equal(fast.answered, 46);
  });

  it('end with the error of one of them, behind what has been answered', async () => {
    const [first, second] = [new Thread(), new Thread()];
    const { seen, end } = passedOn([first, second], 100);
    first.answer();
    await setImmediate();
    second.emit('error', new Error('out of memory'));
    await assert.rejects(end, /out of memory/);
    assert.deepEqual(seen, [0]);
  });
});
