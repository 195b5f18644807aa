import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'mocha';
import { batchesOf, type Answer, type Batch } from '../../src/cli/batch.ts';
import { createCrew, type Crew } from '../../src/cli/crew.ts';

/** A thread that answers when it is told to. */
class Thread extends EventEmitter {
  readonly asked: Batch[] = [];
  postMessage(batch: Batch): void {
    this.asked.push(batch);
  }
  answer(): void {
    const batch = this.asked.shift();
    assert.ok(batch !== undefined);
    this.emit('message', answerTo(batch));
  }
}

function answerTo({ index }: Batch): Answer {
  return { index, reports: [] };
}

function crewOf(thread: Thread, batches: number): Crew {
  const files = Array.from({ length: batches * 16 }, (_, i) => ({ path: `/${i}.yaml`, isNamed: false }));
  return createCrew(batchesOf(files), [thread]);
}

/** What there is to do, in a word. */
function next(crew: Crew): string {
  const step = crew.next();
  if (step === undefined) return 'done';
  if (step.kind === 'batch') crew.put(answerTo(step.batch));
  if (step.kind === 'answer') return `answer ${step.answer.index}`;
  return step.kind === 'batch' ? `batch ${step.batch.index}` : 'wait';
}

describe('threads that check files together', () => {
  it('answer in the order of the files, whoever is first', () => {
    const thread = new Thread();
    const crew = crewOf(thread, 4);
    // The thread has been asked two batches, so that the third is done here, and waits for its turn.
    assert.deepEqual([next(crew), next(crew), next(crew)], ['batch 2', 'batch 3', 'wait']);
    thread.answer();
    assert.deepEqual([next(crew), next(crew)], ['answer 0', 'wait']);
    thread.answer();
    assert.deepEqual([next(crew), next(crew), next(crew), next(crew)], ['answer 1', 'answer 2', 'answer 3', 'done']);
  });

  it('do not run ahead of what is passed on without limit', () => {
    const crew = crewOf(new Thread(), 100);
    const steps = Array.from({ length: 20 }, () => next(crew));
    assert.equal(steps.filter(step => step.startsWith('batch')).length, 10);
    assert.equal(steps.at(-1), 'wait');
  });

  it('end with the error of one of them', () => {
    const thread = new Thread();
    const crew = crewOf(thread, 4);
    next(crew);
    thread.emit('error', new Error('out of memory'));
    assert.throws(() => crew.next(), /out of memory/);
  });
});
