import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../src/core/lint.ts';
import type { Finding } from '../src/core/model.ts';
import type { Profile } from '../src/core/rule.ts';
import { rules } from '../src/core/rules/index.ts';
import { assertFile, readText, type Fixture } from './fixtures.ts';
import { marked, unmarked } from './marks.ts';

// Each folder in `test/profiles` holds the templates of one service: `production.yaml`, of which `recommended` says
// nothing; `naive.yaml`, in which it finds the handful that is marked; and, where a cheap and short-lived database of
// the service differs from a production one, `development.yaml`, of which `development` says nothing.

const folder = join(import.meta.dirname, 'profiles');
const today = '2026-11-20';

/** Fewer would let a hurried template pass, and more would bury what matters. */
const handful = { least: 2, most: 10 };

for (const service of readdirSync(folder).toSorted()) {
  describe(`the profiles, for ${service}`, () => {
    it('recommended is content with a sensible production stack', async () => {
      assert.deepEqual(await told(fixtureOf(service, 'production'), 'recommended'), []);
    });

    it('recommended finds what matters in a naive stack', async () => {
      const fixture = fixtureOf(service, 'naive');
      const found = await findings(fixture, 'recommended');
      assertFile(fixture.path, marked(textOf(fixture), fixture.sign, found));
      assert.ok(found.length >= handful.least && found.length <= handful.most, `${found.length} findings`);
    });

    const development = fixtureOf(service, 'development');
    if (!existsSync(development.path)) return;
    it('development is content with a cheap, short-lived stack', async () => {
      assert.deepEqual(await told(development, 'development'), []);
    });
  });
}

async function told(fixture: Fixture, profile: Profile): Promise<readonly string[]> {
  return (await findings(fixture, profile)).map(({ rule, message }) => `${message} (${rule})`);
}

async function findings(fixture: Fixture, profile: Profile): Promise<readonly Finding[]> {
  return lint(await readText(textOf(fixture), fixture), rules, { profile, severities: {}, today });
}

function fixtureOf(service: string, name: string): Fixture {
  return { name: `${service}/${name}`, path: join(folder, service, `${name}.yaml`), languageId: 'yaml', sign: '#' };
}

function textOf({ path }: Fixture): string {
  return unmarked(readFileSync(path, 'utf8'));
}
