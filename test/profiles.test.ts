import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { lint } from '../src/core/lint.ts';
import type { Finding } from '../src/core/model.ts';
import type { Profile } from '../src/core/rule.ts';
import { rules } from '../src/core/rules/index.ts';
import { assertFile, readText, type Fixture } from './fixtures.ts';
import { marked, unmarked } from './marks.ts';

describe('the profiles', () => {
  it('recommended is content with a sensible production stack', async () => {
    assert.deepEqual(await findings('production.yaml', 'recommended'), []);
  });

  it('development is content with a sensible development stack', async () => {
    assert.deepEqual(await findings('development.yaml', 'development'), []);
  });

  it('recommended finds what matters in a naive stack', async () => {
    const fixture = fixtureOf('naive.yaml');
    const found = await findings(fixture.name, 'recommended');
    assertFile(fixture.path, marked(textOf(fixture), fixture.sign, found));
  });
});

async function findings(name: string, profile: Profile): Promise<readonly Finding[]> {
  const fixture = fixtureOf(name);
  return lint(await readText(textOf(fixture), fixture), rules, { profile, severities: {} });
}

function fixtureOf(name: string): Fixture {
  return { name, path: join(import.meta.dirname, 'profiles', name), languageId: 'yaml', sign: '#' };
}

function textOf({ path }: Fixture): string {
  return unmarked(readFileSync(path, 'utf8'));
}
