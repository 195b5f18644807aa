import assert from 'node:assert/strict';
import { createRandom } from '../../scripts/fuzz/random.ts';
import { allSamples, type Sample } from '../../scripts/fuzz/samples.ts';
import { templateLanguages } from '../../src/core/read.ts';
import { editAgainAndAgain } from './session.ts';

// What is read while a file is edited must be what is read from scratch. `node scripts/incremental.ts` tries for longer.

const templates = allSamples().filter(({ languageId }) => templateLanguages.includes(languageId));
const groups: readonly (readonly [string, readonly Sample[], number])[] = [
  ['examples', templates.filter(({ name }) => name.startsWith('examples/')), 4],
  ['profiles', templates.filter(({ name }) => name.startsWith('test/profiles/')), 12],
  ['fixtures in YAML', templates.filter(({ name }) => /^test\/rules\/.*yaml$/.test(name)), 40],
  ['fixtures in JSON', templates.filter(({ name }) => /^test\/rules\/.*json$/.test(name)), 40],
  ['recipes', templates.filter(({ name }) => name.startsWith('recipe ')), 15],
];

describe('a template that is read while it is edited', () => {
  for (const [name, samples, courses] of groups) {
    it(`is what it is when it is read from scratch: ${name}`, () => {
      const random = createRandom(samples.length);
      for (let seed = 1; seed <= courses; seed += 1) {
        const [sample, other] = [samples[random.below(samples.length)], samples[random.below(samples.length)]];
        assert.ok(sample !== undefined && other !== undefined);
        editAgainAndAgain({ sample, other, seed, steps: 20 });
      }
    }).timeout(60_000);
  }
});
