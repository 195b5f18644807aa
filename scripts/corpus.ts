import path from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles } from '../src/cli/files.ts';
import { languageOf } from '../src/core/fileNames.ts';
import { positionsIn } from '../src/core/report/positions.ts';
import { shown } from '../src/cli/shown.ts';
import { readSource } from '../src/cli/source.ts';
import { lint } from '../src/core/lint.ts';
import type { Document } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import type { Profile } from '../src/core/rule.ts';
import { rules } from '../src/core/rules/index.ts';
import { promisesOf } from './fuzz/promises.ts';
import { assets } from '../test/assets.ts';

// Runs the engine on a folder of real templates: `node scripts/corpus.ts DIR [--profile strict]`. Prints every finding,
// for a person to judge, and fails on an exception, on a slow file, and on a fix that does not do what it says.

const slow = 200;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'string', default: 'recommended' } },
});
const [folder = '.'] = positionals;
const profile = values.profile === 'strict' || values.profile === 'development' ? values.profile : 'recommended';
const counts = { files: 0, templates: 0, findings: 0, fixes: 0, violations: 0 };

const { files } = await findFiles([folder], process.cwd(), false);
for (const file of files) await run(file.path, profile);
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
if (counts.violations > 0) process.exitCode = 1;

async function run(file: string, chosen: Profile): Promise<void> {
  const name = shown(file, path.resolve(folder));
  const violate = (what: string): void => {
    counts.violations += 1;
    console.log(`VIOLATION ${name}: ${what}`);
  };
  counts.files += 1;
  try {
    const source = readSource(file);
    const languageId = languageOf(file) ?? '';
    const start = performance.now();
    const document = typeof source === 'string' ? undefined : await read(source.text, languageId, assets);
    if (document === undefined) return;
    print(name, document, chosen);
    const time = performance.now() - start;
    if (time > slow) violate(`took ${Math.round(time)} ms`);
    counts.templates += 1;
    const checked = await promisesOf(document, languageId);
    counts.fixes += checked.fixes;
    for (const violation of checked.violations) violate(violation);
  } catch (error) {
    violate(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function print(name: string, document: Document, chosen: Profile): void {
  const at = positionsIn(document.text);
  const findings = lint(document, rules, {
    profile: chosen,
    severities: {},
    today: new Date().toISOString().slice(0, 10),
  });
  counts.findings += findings.length;
  for (const { span, severity, message, rule } of findings) {
    console.log(`${name}:${at(span.start).line}:${at(span.start).column} ${severity} ${message} (${rule})`);
  }
}
