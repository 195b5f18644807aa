import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../scripts/host/paths.ts';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { outline } from './outline.ts';
import { programOf } from './parse.ts';

const folder = path.join(project, 'test/languages');
const expected = readFileSync(path.join(folder, 'stack.outline.txt'), 'utf8');

/** The same stack in five languages is the same program. */
describe('the stack that all languages share', () => {
  for (const [name, file] of stacks()) {
    it(`reads alike in ${name}`, async () => {
      const language = await languageNamed(name);
      const program = await programOf(readFileSync(file, 'utf8'), language);
      assert.equal(outline(program, ['DAYS', 'cfn', 'scaling']), expected);
    });
  }
});

function stacks(): readonly (readonly [language: string, file: string])[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(path.join(folder, name)).map(file => [name, file] as const))
    .filter(([, file]) => path.parse(file).name.toLowerCase() === 'stack')
    .map(([name, file]) => [name, path.join(folder, name, file)] as const);
}

async function languageNamed(name: string): Promise<CdkLanguage> {
  const file = path.join(project, `src/core/cdk/languages/${name}/language.ts`);
  assert.ok(existsSync(file), `${name} has a stack and no language`);
  const module: Readonly<Record<string, CdkLanguage>> = await import(file);
  const language = module[name];
  assert.ok(language !== undefined, `${file} exports ${name}`);
  return language;
}
