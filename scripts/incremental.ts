import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '../src/core/fileNames.ts';
import { templateLanguages } from '../src/core/read.ts';
import { editAgainAndAgain } from '../test/incremental/session.ts';
import { createRandom } from './fuzz/random.ts';
import { allSamples, type Sample } from './fuzz/samples.ts';

// Edits templates at random and holds what is read of them, version by version, to what is read from scratch:
// `node scripts/incremental.ts [folder] [--seconds 60] [--seed 7] [--steps 30]`. Without a folder, the project's own.

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, steps: { type: 'string' } },
  allowPositionals: true,
});
const [folder] = positionals;
const first = Number(values.seed ?? 1);
const steps = Number(values.steps ?? 30);
const end = Date.now() + Number(values.seconds ?? 60) * 1_000;
const templates = (folder === undefined ? allSamples() : samplesIn(folder)).filter(({ languageId }) =>
  templateLanguages.includes(languageId),
);
let courses = 0;
let failures = 0;
for (let seed = first; Date.now() < end; seed += 1) run(seed);
console.log(`${templates.length} templates, ${courses} courses of ${steps} edits, ${failures} failures`);
if (failures > 0) process.exitCode = 1;

function samplesIn(cwd: string): readonly Sample[] {
  return globSync('**/*.{yaml,yml,json,template}', { cwd })
    .toSorted()
    .map(name => ({
      name,
      languageId: languageOf(name) ?? '',
      text: readFileSync(path.join(cwd, name), 'utf8'),
    }));
}

function run(seed: number): void {
  const random = createRandom(seed);
  const [sample, other] = [templates[random.below(templates.length)], templates[random.below(templates.length)]];
  if (sample === undefined || other === undefined) throw new Error('There is no template to edit.');
  courses += 1;
  try {
    editAgainAndAgain({ sample, other, seed, steps });
  } catch (error) {
    failures += 1;
    console.log(`FAILURE ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
