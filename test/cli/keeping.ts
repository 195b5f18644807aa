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

for (let i = 0; i < files; i++) await check();
let [kept, before] = [0, old()];
for (let i = 0; i < files; i++) {
  await check();
  const now = old();
  kept += Math.max(0, now - before);
  before = now;
}
process.stdout.write(`${Math.round(kept / files)}\n`);
