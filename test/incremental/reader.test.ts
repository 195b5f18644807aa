import assert from 'node:assert/strict';
import { recommended } from '../../src/core/configuration.ts';
import { lintInSteps } from '../../src/core/lint.ts';
import type { Document } from '../../src/core/model.ts';
import { createReader } from '../../src/core/read.ts';
import { createRuleMemory } from '../../src/core/ruleMemory.ts';
import { setting } from '../../src/core/rule.ts';
import { rules } from '../../src/core/rules/index.ts';
import { finish } from '../../src/core/steps.ts';
import { get } from '../../src/core/values.ts';
import { inSlices, Superseded } from '../../src/editor/slices.ts';
import { assets } from '../assets.ts';

const yaml = `Parameters:
  Days: { Type: Number, Default: 3 }
Resources:
  First:
    Type: AWS::RDS::DBInstance
    Properties:
      BackupRetentionPeriod: !Ref Days
  Second:
    Type: AWS::RDS::DBInstance
    Properties:
      SourceDBInstanceIdentifier: !Ref First
  Third:
    Type: AWS::DynamoDB::Table
`;
const json = JSON.stringify(
  {
    Resources: {
      First: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql' } },
      Second: { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'First' } } },
      Third: { Type: 'AWS::DynamoDB::Table' },
    },
  },
  undefined,
  2,
);

/** Reads a text and what it becomes with one session. */
async function versions(before: string, after: string): Promise<readonly [Document, Document]> {
  const reader = createReader('yaml', assets);
  const [old, now] = [await reader.read(before), await reader.read(after)];
  assert.ok(old !== undefined && now !== undefined);
  return [old, now];
}

/** The names of the resources that are the same objects in both versions. */
async function kept(before: string, after: string): Promise<readonly string[]> {
  const [old, now] = await versions(before, after);
  return now.resources.filter(resource => old.resources.includes(resource)).map(({ name }) => name);
}

describe('an edit of a template', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a value', yaml.replace('Days\n', 'Days # why\n'), yaml, ['Second', 'Third']],
    ['half a key', yaml, yaml.replace('    Properties:\n', '    Prop\n    Properties:\n'), ['Second', 'Third']],
    ['an open quote that a later one ends', `${yaml}# "`, `${yaml.replace('!Ref Days', '"x')}# "`, ['Second', 'Third']],
    ['the name of a resource that another one refers to', yaml, yaml.replace('First:', 'Prime:'), ['Third']],
    ['a parameter', yaml, yaml.replace('Default: 3', 'Default: 4'), ['Second', 'Third']],
    ['a parameter that nobody uses', yaml, yaml.replace('}\n', '}\n  Free: {}\n'), ['First', 'Second', 'Third']],
    ['a section that no resource sees', yaml, `Description: x\n${yaml}`, ['First', 'Second', 'Third']],
    ['a new resource', yaml, `${yaml}  Fourth:\n    Type: AWS::S3::Bucket\n`, ['First', 'Second']],
    ['a value in JSON', json, json.replace('mysql', 'mariadb'), ['Second', 'Third']],
    ['half a key in JSON', json, json.replace('"Engine"', '"E" "Engine"'), ['Second', 'Third']],
    ['an alias anywhere', yaml, yaml.replace('!Ref Days', '*days'), []],
  ];
  for (const [what, before, after, names] of cases) {
    it(`reads again only what it concerns: ${what}`, async () => assert.deepEqual(await kept(before, after), names));
  }

  it('reads all of it where the first resource is half a word, which leaves no mapping of resources', async () => {
    const [, now] = await versions(yaml, yaml.replace('  First:', '  Half a word\n  # and why\n  First:'));
    assert.deepEqual(now.resources, []);
  });

  it('keeps the resources behind a line that has slipped out of its list', async () => {
    const list = '      DBSecurityGroups:\n        - one\n';
    const text = yaml.replace('      SourceDB', `${list}  4      - !Ref First\n      MultiAZ: true\n      SourceDB`);
    const [, now] = await versions(yaml, text);
    assert.deepEqual(
      now.resources.map(({ name }) => name),
      ['First', 'Second', 'Third'],
    );
  });

  it('moves what stands behind it, and puts the earlier document out of force', async () => {
    const [old, now] = await versions(yaml, `# moved\n${yaml}`);
    const [third] = now.resources.slice(-1);
    assert.ok(third !== undefined);
    assert.equal(now.text.slice(third.nameSpan.start, third.nameSpan.end), 'Third');
    const change = { verb: 'set', resource: third, path: ['DeletionPolicy'], to: 'Retain' } as const;
    assert.equal(old.edit([change]), undefined);
    assert.equal(now.edit([change])?.length, 1);
  });

  it('changes a Default only while nothing else reads the parameter, wherever that stands', async () => {
    const reader = createReader('yaml', assets);
    const named = yaml.replace('Table\n', 'Table\n    Properties: { TableName: !Sub "t${Days}" }\n');
    const edits: unknown[] = [];
    for (const text of [yaml, named, yaml, `${yaml}Outputs: { Days: { Value: !Ref Days } }\n`]) {
      const document = await reader.read(text);
      const [resource] = document?.resourcesByDefault ?? [];
      assert.ok(document !== undefined && resource !== undefined);
      edits.push(document.edit([setting(resource, 'BackupRetentionPeriod', 7)])?.map(edit => edit.text));
    }
    assert.deepEqual(edits, [['7'], undefined, ['7'], undefined]);
  });

  it('sees by a Default elsewhere that a resource is not made by default any more', async () => {
    const text = yaml
      .replace('Resources:', 'Conditions: { Long: !Equals [!Ref Mode, long] }\nResources:')
      .replace('Parameters:', 'Parameters:\n  Mode: { Type: String, Default: long }')
      .replace('First:', 'First:\n    Condition: Long');
    const [old, now] = await versions(text, text.replace('Default: long', 'Default: short'));
    const daysOf = ({ resourcesByDefault: [first] }: Document): string | undefined =>
      first === undefined ? undefined : get(first, 'BackupRetentionPeriod').kind;
    assert.deepEqual([daysOf(old), daysOf(now)], ['literal', 'unknown']);
  });

  it('asks a rule again only of the resource that has changed', async () => {
    const asked: string[] = [];
    const [rule] = rules.filter(({ id }) => id === 'rds-instance-multi-az');
    assert.ok(rule !== undefined && 'check' in rule);
    const watched = [{ ...rule, check: (...args: Parameters<typeof rule.check>) => void asked.push(args[0].name) }];
    const memory = createRuleMemory();
    const reader = createReader('yaml', assets);
    for (const text of [yaml, yaml.replace('!Ref Days', '5')]) {
      const document = await reader.read(text);
      assert.ok(document !== undefined);
      finish(lintInSteps(document, watched, { ...recommended, profile: 'strict' }, undefined, memory));
    }
    assert.deepEqual(asked, ['First', 'Second', 'First', 'First']);
  });
});

describe('long work in the editor', () => {
  function* work(steps: number): Generator<void, string> {
    for (let step = 0; step < steps; step += 1) {
      const end = performance.now() + 4;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  }

  it('leaves time for other things', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    const result = await inSlices(() => true)(work(20));
    clearInterval(timer);
    assert.equal(result, 'done');
    assert.ok(others >= 3, `${others}`);
  });

  it('ends when a later check has overtaken it', async () => {
    let isWanted = true;
    setTimeout(() => (isWanted = false), 1);
    await assert.rejects(async () => inSlices(() => isWanted)(work(20)), Superseded);
  });
});
