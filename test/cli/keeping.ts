import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';
import { lint } from '../../src/core/lint.ts';
import { read } from '../../src/core/read.ts';
import { reportFindings } from '../../src/core/report/reporting.ts';
import { rules } from '../../src/core/rules/index.ts';
import { yamlTemplate } from '../../scripts/bench/template.ts';
import { assets } from '../assets.ts';

// Checks many templates and prints how many bytes of each V8 takes for worth keeping.

const files = 300;
const template = yamlTemplate(4);

async function check(): Promise<void> {
  const document = await read(template, 'yaml', assets);
  if (document !== undefined) reportFindings(document, lint(document, rules));
  await setImmediate();
}

function old(): number {
  return v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? 0;
}

/** Bytes for each of so many files. */
async function kept(): Promise<number> {
  let [sum, before] = [0, old()];
  for (let i = 0; i < files; i++) {
    await check();
    const now = old();
    sum += Math.max(0, now - before);
    before = now;
  }
  return Math.round(sum / files);
}

// Until V8 has compiled what runs often, which takes longer on a busy machine, it keeps more than later. What is kept
// because of the code is kept in every round, so that the best of the later ones tells.
const rounds = [await kept(), await kept(), await kept(), await kept()];
process.stdout.write(`${Math.min(...rounds.slice(1))}\n`);
