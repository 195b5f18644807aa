import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/document.ts';
import { ignoring } from '../src/core/ignore.ts';
import { lint } from '../src/core/lint.ts';
import type { Document, Finding } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import { rules } from '../src/core/rules/index.ts';
import { assets } from './assets.ts';

describe('ignoring a finding', () => {
  it('writes a comment above the property, indented like it', async () => {
    const text = template('      PubliclyAccessible: true # for the audit');
    assert.equal(
      await ignored(text, 'rds-instance-not-public'),
      template(
        '      # db-lens-ignore rds-instance-not-public: a reason',
        '      PubliclyAccessible: true # for the audit',
      ),
    );
  });

  it('writes a comment above the resource where something is missing in it', async () => {
    const text = template('      Engine: postgres');
    const expected = text.replace('  Orders:', '  # db-lens-ignore rds-instance-multi-az: a reason\n  Orders:');
    assert.equal(await ignored(text, 'rds-instance-multi-az'), expected);
  });

  it('keeps Windows line ends', async () => {
    const text = template('      PubliclyAccessible: true').replaceAll('\n', '\r\n');
    const expected = text.replace(
      '      Publicly',
      '      # db-lens-ignore rds-instance-not-public: a reason\r\n      Publicly',
    );
    assert.equal(await ignored(text, 'rds-instance-not-public'), expected);
  });

  it('stands beside the suppression of another rule', async () => {
    const known = '      # db-lens-ignore rds-instance-multi-az: known';
    const added = '      # db-lens-ignore rds-instance-not-public: a reason';
    const text = template(known, '      PubliclyAccessible: true');
    const expected = template(known, added, '      PubliclyAccessible: true');
    assert.equal(await ignored(text, 'rds-instance-not-public'), expected);
  });

  it('writes into the Metadata of the resource in JSON', async () => {
    const text = json({ Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: true } });
    const expected = json({
      Type: 'AWS::RDS::DBInstance',
      Metadata: { 'db-lens': { ignore: [{ rule: 'rds-instance-not-public', reason: 'a reason' }] } },
      Properties: { PubliclyAccessible: true },
    });
    assert.deepEqual(JSON.parse(await ignored(text, 'rds-instance-not-public')), JSON.parse(expected));
  });

  it('adds to the list that the Metadata holds already', async () => {
    const known = { rule: 'rds-instance-multi-az', reason: 'rebuilt every night' };
    const text = json({
      Type: 'AWS::RDS::DBInstance',
      Metadata: { 'db-lens': { ignore: [known] } },
      Properties: { PubliclyAccessible: true },
    });
    const expected = json({
      Type: 'AWS::RDS::DBInstance',
      Metadata: { 'db-lens': { ignore: [known, { rule: 'rds-instance-not-public', reason: 'a reason' }] } },
      Properties: { PubliclyAccessible: true },
    });
    assert.deepEqual(JSON.parse(await ignored(text, 'rds-instance-not-public')), JSON.parse(expected));
  });

  it('leaves a resource alone whose Metadata comes from elsewhere', async () => {
    const text = json({
      Type: 'AWS::RDS::DBInstance',
      Metadata: { 'Fn::Transform': { Name: 'AWS::Include' } },
      Properties: { PubliclyAccessible: true },
    });
    const { document, finding } = await found(text, 'rds-instance-not-public');
    assert.equal(ignoring(document, finding, 'a reason'), undefined);
  });
});

/** The text after ignoring the first finding of the rule, which is checked to be gone. */
async function ignored(text: string, rule: string): Promise<string> {
  const { document, finding } = await found(text, rule);
  const edits = ignoring(document, finding, 'a reason');
  assert.ok(edits !== undefined);
  const after = applyEdits(text, edits);
  const left = lint(await reading(after), rules).map(one => one.rule);
  assert.ok(!left.includes(rule) && !left.includes('suppression-without-reason'), left.join());
  return after;
}

async function found(text: string, rule: string): Promise<{ document: Document; finding: Finding }> {
  const document = await reading(text);
  const finding = lint(document, rules).find(one => one.rule === rule);
  assert.ok(finding !== undefined);
  return { document, finding };
}

async function reading(text: string): Promise<Document> {
  const document = await read(text, 'yaml', assets);
  assert.ok(document !== undefined);
  return document;
}

function template(...properties: readonly string[]): string {
  return ['Resources:', '  Orders:', '    Type: AWS::RDS::DBInstance', '    Properties:', ...properties, ''].join('\n');
}

function json(resource: unknown): string {
  return `${JSON.stringify({ Resources: { Orders: resource } }, undefined, 2)}\n`;
}
