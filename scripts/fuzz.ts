import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exerciseTeamFile } from './fuzz/exercise.ts';
import { monsters } from './fuzz/monsters.ts';
import { mutated } from './fuzz/mutate.ts';
import { createRandom, type Random } from './fuzz/random.ts';
import { memoryLimit, trial, type Failure } from './fuzz/run.ts';
import { allSamples, type Sample } from './fuzz/samples.ts';
import { teamFiles } from './fuzz/teamFiles.ts';
import { violationsOf } from './fuzz/violations.ts';

// Breaks every text of the project in every way it knows and asks the engine everything about it: `npm run fuzz`, without
// an end, or `npm run fuzz -- --seconds 60 --seed 7`. Texts that fail are kept for a test to be made of them. With
// `--fixes` the texts stay as they are, and every fix of every text is held to what fixes promise, which takes minutes.

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, fixes: { type: 'boolean', default: false } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = values.seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.seconds) * 1_000;
const random = createRandom(seed);
const samples = allSamples();
const folder = path.join(tmpdir(), `db-lens-fuzz-${seed}`);
const counts = { texts: 0, failures: 0 };

console.log(`Seed ${seed}, ${samples.length} texts and ${monsters.length} monsters; failures go to ${folder}`);
await (values.fixes ? runFixes() : runAccidents());
console.log(`${counts.texts} texts, ${counts.failures} failures`);
if (counts.failures > 0) process.exitCode = 1;

async function runAccidents(): Promise<void> {
  for (const monster of monsters) if (Date.now() < end) await run(monster, monster.text);
  for (let at = 0; Date.now() < end; at = (at + 1) % samples.length) {
    const sample = samples[at];
    if (sample === undefined) break;
    await run({ ...sample, text: mutated(sample, random, samples) }, sample.text);
    if (at % 10 === 0) await runTruncations(sample);
    runTeamFile(random);
  }
}

async function runFixes(): Promise<void> {
  for (const sample of samples) {
    if (Date.now() >= end) return;
    counts.texts += 1;
    for (const what of await violationsOf(sample)) fail({ sample, what });
  }
}

/** A text that is cut off at every byte, or at a hundred of them where it is long. */
async function runTruncations(sample: Sample): Promise<void> {
  const step = Math.max(1, Math.floor(sample.text.length / 100));
  for (let length = random.below(step); length < sample.text.length && Date.now() < end; length += step)
    await run({ ...sample, text: sample.text.slice(0, length) }, sample.text);
}

function runTeamFile(chance: Random): void {
  const sample = teamFiles[chance.below(teamFiles.length)];
  if (sample === undefined) return;
  const text = mutated(sample, chance, teamFiles);
  counts.texts += 1;
  try {
    exerciseTeamFile(text, chance);
  } catch (error) {
    fail({ sample: { ...sample, text }, what: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
}

async function run(sample: Sample, before: string): Promise<void> {
  counts.texts += 1;
  const failure = await trial(sample, before, random);
  if (failure !== undefined) fail(failure);
  const { rss } = process.memoryUsage();
  if (rss > memoryLimit) fail({ sample, what: `left the process with ${Math.round(rss / 1024 / 1024)} MB` });
}

function fail({ sample, what }: Failure): void {
  counts.failures += 1;
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${counts.failures}.${sample.languageId}`);
  writeFileSync(file, sample.text);
  console.log(`FAILURE ${sample.name} (${file})\n${what}\n`);
}
