import assert from 'node:assert/strict';
import { exerciseTeamFile } from '../../scripts/fuzz/exercise.ts';
import { monsters } from '../../scripts/fuzz/monsters.ts';
import { mutated } from '../../scripts/fuzz/mutate.ts';
import { createRandom } from '../../scripts/fuzz/random.ts';
import { trial } from '../../scripts/fuzz/run.ts';
import { allSamples } from '../../scripts/fuzz/samples.ts';
import { teamFiles } from '../../scripts/fuzz/teamFiles.ts';

// A taste of `npm run fuzz` that is the same every time. It ends by the clock, so that a slow machine tries less.

const milliseconds = 1_000;

describe('whatever the text', () => {
  it('the engine neither throws nor leaves the text with what it finds and offers', async () => {
    const random = createRandom(20_261_120);
    const samples = allSamples();
    const end = Date.now() + milliseconds;
    let tried = 0;
    for (; Date.now() < end || tried === 0; tried += 1) {
      const sample = samples[random.below(samples.length)];
      assert.ok(sample !== undefined);
      const isCut = random.below(2) === 0;
      const text = isCut ? sample.text.slice(0, random.below(sample.text.length)) : mutated(sample, random, samples);
      const failure = await trial({ ...sample, text }, sample.text, random);
      assert.equal(failure?.what, undefined, `${sample.name}, made to be:\n${text}`);
    }
    assert.ok(tried > 0);
  });

  it('a team file is read, completed and explained', () => {
    const random = createRandom(7);
    for (let round = 0; round < 100; round += 1)
      for (const file of teamFiles) exerciseTeamFile(mutated(file, random, teamFiles), random);
  });
});

describe('a text that could exhaust the engine does not', () => {
  // Each of these has once taken seconds, gigabytes or the call stack.
  const names = [
    'a bomb of aliases',
    'a bomb of merged mappings',
    'many merges',
    'conditions that double',
    'ignoring comments',
    'typescript: an assignment of an assignment',
    'python: […] nested',
    'python: an assignment of an assignment',
    'java: List.of(…) nested',
    'java: (A) … cut off',
    'csharp: ….b nested',
    'csharp: (A) … nested',
    'go: an assignment of an assignment',
    'go: a huge text',
    'many resources on one line',
    'many names for clusters',
    'many user groups and caches',
    'many backup selections and tables',
    'many conditions for many resources',
    'a large mapping that many resources merge',
    'many keys of a mapping for many resources',
    'many allowed values for many resources',
    'large Globals for many tables',
    'many documents',
    'comments of KICS',
    'comments of KICS above one resource',
  ];
  for (const name of names) {
    it(name, async () => {
      const monster = monsters.find(one => one.name === name);
      assert.ok(monster !== undefined);
      assert.equal(await trial(monster, '', createRandom(1)), undefined);
    });
  }
});
