import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../scripts/host/paths.ts';

const files = globSync('src/editor/**/*.ts', { cwd: project });
const texts = files.map(file => readFileSync(path.join(project, file), 'utf8'));

/** What a link may do that stands in a text: it shows something and changes nothing. */
const harmless: readonly string[] = [
  'awsDatabaseLens.openPage',
  'awsDatabaseLens.findInReference',
  'awsDatabaseLens.revealInReference',
];

describe('Markdown of the editor', () => {
  it('is trusted with named commands alone', () => {
    const trusted = texts.flatMap(text => [...text.matchAll(/isTrusted\b[^;\n]*/g)].map(([match]) => match));
    assert.ok(trusted.length > 0);
    for (const written of trusted) assert.match(written, /isTrusted = \{ enabledCommands/);
  });

  it('can run commands that show something, and no others', () => {
    const lists = texts.flatMap(text =>
      [...text.matchAll(/enabledCommands(?: =|:) \[([^\]]*)\]/g)].map(([, list = '']) => list),
    );
    const commands = lists.flatMap(list => [...list.matchAll(/'([^']+)'/g)].map(([, command = '']) => command));
    assert.ok(commands.length > 0);
    assert.deepEqual(
      commands.filter(command => !harmless.includes(command)),
      [],
    );
  });

  it('holds no HTML', () => {
    assert.deepEqual(
      texts.filter(text => /supportHtml\s*=\s*true/.test(text)),
      [],
    );
  });
});
