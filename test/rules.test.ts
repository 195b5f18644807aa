import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isNextStep } from '../scripts/fuzz/nextSteps.ts';
import type { Configuration } from '../src/core/configuration.ts';
import { titleOf } from '../src/core/impact.ts';
import { lint } from '../src/core/lint.ts';
import type { Document, Finding } from '../src/core/model.ts';
import type { Rule } from '../src/core/rule.ts';
import { rules } from '../src/core/rules/index.ts';
import {
  assertFile,
  fixedFile,
  fixedPath,
  fixturesOf,
  readEarlier,
  readText,
  repair,
  type Fixture,
} from './fixtures.ts';
import { marked, unmarked } from './marks.ts';

// A day on which every fixture is true: engine versions have reached the end of support that the marks tell of.
const today = '2026-11-20';
const configuration: Configuration = {
  profile: 'recommended',
  severities: {},
  requiredTags: ['Owner', 'CostCenter'],
  today,
};
const inEveryProfile = (rule: Rule): Rule => ({ ...rule, profiles: ['recommended'] });
const everyRule = rules.map(inEveryProfile);

/** What they say although another rule says more is not new when that one has nothing to say any more. */
const candidRules = everyRule.map(rule => ({ ...rule, unless: [] }));

/** What the resources of a rule's fixtures must show, by the first word of their logical ids. */
const cases = ['Good', 'Missing', 'Explicit', 'Unknown'] as const;

interface Seen {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

for (const rule of rules) {
  describe(rule.id, () => {
    const fixtures = fixturesOf(rule.id);
    for (const fixture of fixtures) {
      it(`finds what is marked in ${fixture.name}`, async () => {
        const { document, findings } = await see(rule, fixture);
        assertFile(fixture.path, marked(document.text, fixture.sign, findings));
      });

      it(`fixes ${fixture.name}`, async () => {
        const { document, findings } = await see(rule, fixture);
        const most = Math.max(1, ...findings.map(({ fixes }) => fixes.length));
        for (let nth = 0; nth < most; nth++) await checkRepair(fixture, document, findings, nth);
      });
    }

    it('is shown doing right in every case', async () => {
      const seen = await Promise.all(fixtures.map(fixture => see(rule, fixture)));
      for (const word of cases) checkCase(rule, word, seen);
    });

    it('says what fits on one line', async () => {
      const seen = await Promise.all(fixtures.map(fixture => see(rule, fixture)));
      for (const { message, resource, fixes } of seen.flatMap(({ findings }) => findings)) {
        const words = message.slice(resource.length);
        assert.ok(words.length <= 100, `${words.length + 20} characters with a name of 20: ${message}`);
        assert.doesNotMatch(words, /\n|\.$|\. /);
        for (const title of fixes.map(titleOf)) assert.match(title, /^[A-Z].{0,110}\)$/);
      }
    });
  });
}

const sights = new Map<string, Promise<Seen>>();

/** What the rule finds in its fixture, read once for all the tests that look at it. */
function see(rule: Rule, fixture: Fixture): Promise<Seen> {
  const seen = sights.get(fixture.path) ?? look(rule, fixture);
  sights.set(fixture.path, seen);
  return seen;
}

async function look(rule: Rule, fixture: Fixture): Promise<Seen> {
  const document = await readText(unmarked(readFileSync(fixture.path, 'utf8')), fixture);
  const before = await readEarlier(fixture);
  return { document, findings: lint(document, [inEveryProfile(rule)], configuration, before) };
}

/** The findings fixed are gone, and no rule has found anything new but what the fixture foresees. */
async function checkRepair(
  fixture: Fixture,
  document: Document,
  findings: readonly Finding[],
  nth: number,
): Promise<void> {
  const done = repair(document, findings, nth);
  assertFile(fixedPath(fixture, nth), done === undefined ? undefined : fixedFile(fixture, done));
  if (done === undefined) return;
  const before = await readEarlier(fixture);
  const remaining = lint(await readText(done.text, fixture), everyRule, configuration, before);
  const expected = countsOf(lint(document, candidRules, configuration, before));
  for (const key of done.repaired.map(keyOf)) expected.set(key, (expected.get(key) ?? 0) - 1);
  const surplus = [...countsOf(remaining)].filter(
    ([key, count]) => count > (expected.get(key) ?? 0) && !leadsOn(done.repaired, key),
  );
  assert.deepEqual(surplus, [], `found after the fixes in ${fixture.name}`);
}

function countsOf(findings: readonly Finding[]): Map<string, number> {
  return new Map([...Map.groupBy(findings, keyOf)].map(([key, group]) => [key, group.length]));
}

/** Whether a finding is a next step that a fix rightly leads to. */
function leadsOn(repaired: readonly Finding[], key: string): boolean {
  const [next = ''] = key.split(' ');
  return repaired.some(({ rule }) => isNextStep(rule, next));
}

function keyOf({ rule, resource }: Finding): string {
  return `${rule} at ${resource}`;
}

/** `Good…` and `Unknown…` resources have no finding, `Missing…` and `Explicit…` have one; each occurs or is exempt. */
function checkCase(rule: Rule, word: (typeof cases)[number], seen: readonly Seen[]): void {
  const names = seen.flatMap(({ document, findings }) =>
    document.resources
      .filter(({ name, type }) => name.startsWith(word) && rule.resources.includes(type))
      .map(({ name }) => ({ name, found: findings.some(({ resource }) => resource === name) })),
  );
  const isExempt = seen.some(({ document }) => document.text.includes(`# No ${word} case: `));
  assert.equal(names.length === 0, isExempt, `${rule.id}: ${word}… resources, or a line "# No ${word} case: reason."`);
  const wanted = word === 'Missing' || word === 'Explicit';
  assert.deepEqual(
    names.filter(({ found }) => found !== wanted),
    [],
  );
}
