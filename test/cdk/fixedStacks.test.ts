import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { applyEdits } from '../../src/core/document.ts';
import { fixAll } from '../../src/core/fixes.ts';
import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import { contradictions } from './agreement.ts';
import { readCdk } from './reading.ts';
import { synthesize } from './synth.ts';

// What the fixes make of a stack must be TypeScript that the CDK takes, and it must say what the fixes wanted.

const stacks = new URL('./stacks/', import.meta.url);
const strict = { profile: 'strict', severities: {}, today: '2026-11-20' } as const;

describe('a stack after all its fixes', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stacks-'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await symlink(
      fileURLToPath(new URL('../../node_modules', import.meta.url)),
      join(folder, 'node_modules'),
      'junction',
    );
    await mkdir(join(folder, 'fixed'));
  });

  after(() => rm(folder, { recursive: true }));

  it('synthesizes, and is what is read of it', async function () {
    this.timeout(60_000);
    for (const file of await readdir(stacks)) {
      const text = await readFile(new URL(file, stacks), 'utf8');
      const document = await readCdk(text);
      const edits = fixAll(document, lint(document, rules, strict), ['none', 'cost', 'interruption', 'replacement']);
      const fixed = applyEdits(text, edits);
      const path = join(folder, 'fixed', file);
      await writeFile(path, fixed);
      const { default: StackClass } = await import(pathToFileURL(path).href);
      const { resources } = await readCdk(fixed);
      assert.notEqual(fixed, text, file);
      assert.deepEqual(contradictions(resources, synthesize(StackClass)), [], file);
    }
  });
});
