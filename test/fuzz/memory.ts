import assert from 'node:assert/strict';
import { parentPort, workerData } from 'node:worker_threads';
import { monsters } from '../../scripts/fuzz/monsters.ts';
import { createRandom } from '../../scripts/fuzz/random.ts';
import { trial } from '../../scripts/fuzz/run.ts';

// Asks everything about one text in a thread of its own, whose memory is limited.

const monster = monsters.find(({ name }) => name === workerData);
assert.ok(monster !== undefined);
const failure = await trial(monster, '', createRandom(1));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin, as a window has.
parentPort?.postMessage(failure?.what ?? 'nothing');
