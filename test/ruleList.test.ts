import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serviceSpec } from '../scripts/serviceSpec.ts';
import type { Rule } from '../src/core/rule.ts';
import { rules } from '../src/core/rules/index.ts';
import { fixturesFolder, fixturesOf } from './fixtures.ts';

const rulesFolder = join(import.meta.dirname, '../src/core/rules');
const attributes = ['DeletionPolicy', 'UpdateReplacePolicy', 'DependsOn', 'Condition', 'Metadata'];
const ids = rules.map(({ id }) => id);

describe('the list of rules', () => {
  it('names every rule file once', async () => {
    const written = await ruleFiles();
    assert.deepEqual(ids.toSorted(), written.map(({ rule }) => rule.id).toSorted());
    assert.equal(new Set(ids).size, ids.length);
    for (const { rule, file } of written) {
      const name = basename(file, '.ts');
      assert.ok(rule.id === name || rule.id.endsWith(`-${name}`), `${file} holds ${rule.id}`);
    }
  });

  it('has a folder of fixtures for each rule, and none beside', () => {
    assert.deepEqual(readdirSync(fixturesFolder).toSorted(), ids.toSorted());
  });

  it('tells by its parameters which rules look at other resources', () => {
    // What a check with two parameters finds is remembered for the other readings of the resource.
    assert.deepEqual(
      rules
        .filter(rule => 'check' in rule)
        .filter(rule => rule.check.length < 2 || rule.check.length > 3)
        .map(({ id }) => id),
      [],
    );
  });

  it('shows each rule in YAML, and every third in JSON as well', () => {
    const inJson = ids.filter(id => fixturesOf(id).some(({ name }) => name.endsWith('.json')));
    assert.deepEqual(
      ids.filter(id => !fixturesOf(id).some(({ name }) => name.endsWith('.yaml'))),
      [],
    );
    assert.ok(inJson.length * 3 >= ids.length, `${inJson.length} of ${ids.length} rules have a JSON fixture`);
  });

  it('names only properties that CloudFormation knows', async () => {
    const spec = await serviceSpec();
    for (const { id, resources, properties } of rules) {
      const types = resources.filter(type => !type.startsWith('AWS::Serverless::'));
      const known = types.flatMap(type => {
        const found = [...spec.lookup('resource', 'cloudFormationType', 'equals', type)];
        assert.equal(found.length, 1, `${id}: ${type}`);
        return found.flatMap(resource => Object.keys(resource.properties));
      });
      const unknown = properties.filter(path => ![...known, ...attributes].includes(path.split('.')[0] ?? ''));
      assert.deepEqual(types.length === 0 ? [] : unknown, [], id);
    }
  });
});

for (const rule of rules) {
  describe(`the words of ${rule.id}`, () => {
    it('fit where they are shown', () => {
      assert.match(rule.id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
      assert.ok(rule.title.length <= 60, rule.title);
      assert.ok(rule.message.length <= 99, `${rule.message.length + 21} characters with a name of 20`);
      for (const line of [rule.title, rule.message]) assert.doesNotMatch(line, /\n|\.$|\. /);
      for (const text of [rule.why, rule.how]) assert.match(text, /^[A-Z`][^\n]*\.$/);
    });

    it('link to pages and to ids', () => {
      assert.ok(rule.links.length > 0);
      for (const link of rule.links) assert.match(link, /^https:\/\/\S+$/);
      for (const id of Object.values(rule.sameAs).flat()) assert.match(id, /^[\w.-]+$/);
    });
  });
}

async function ruleFiles(): Promise<{ readonly rule: Rule; readonly file: string }[]> {
  const files = existsSync(rulesFolder) ? readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }) : [];
  const found = files
    .filter(file => file.endsWith('.ts') && file !== 'index.ts')
    .map(async file => {
      const exported: Record<string, unknown> = await import(join(rulesFolder, file));
      return Object.values(exported)
        .filter(isRule)
        .map(rule => ({ rule, file }));
    });
  return (await Promise.all(found)).flat();
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && ('check' in value || 'compare' in value);
}
