import assert from 'node:assert/strict';
import { looksLikeTemplate } from '../../src/core/template/detect.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { isPresent, get } from '../../src/core/values.ts';

const template = (...orders: readonly string[]): string =>
  [
    'Resources:',
    '  Before: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql } }',
    '  Orders:',
    '    Type: AWS::RDS::DBInstance',
    '    Properties:',
    ...orders.map(line => `      ${line}`),
    '  After: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql } }',
    '',
  ].join('\n');

/** Which resources are read, and whether each lacks `MultiAZ` (undefined: more may be about to come). */
function lacks(text: string): Record<string, boolean | undefined> {
  return Object.fromEntries(
    readTemplate(text).resources.map(resource => {
      const present = isPresent(get(resource, 'MultiAZ'));
      return [resource.name, present === undefined ? undefined : !present];
    }),
  );
}

describe('a text that is being typed', () => {
  it('half a key leaves its own mapping open and the others as they are', () => {
    assert.deepEqual(lacks(template('Engine: mysql', 'Mult')), { Before: true, Orders: undefined, After: true });
  });
  it('a key without a value', () => {
    assert.deepEqual(lacks(template('Engine: mysql', 'MultiAZ:')), { Before: true, Orders: undefined, After: true });
  });
  it('a wrong indent', () => {
    assert.deepEqual(lacks(template('Engine: mysql', ' Port: 1')), { Before: true, Orders: undefined, After: true });
  });
  it('an unclosed quote keeps what stands before it', () => {
    assert.deepEqual(lacks(template('Engine: "mysql')), { Before: true, Orders: undefined });
  });
  it('an unclosed brace keeps what stands before it', () => {
    const { Before, Orders } = lacks(template('Tags: [{ Key: a'));
    assert.deepEqual({ Before, Orders }, { Before: true, Orders: undefined });
  });
  it('JSON that is cut off', () => {
    const json = '{"Resources": {"Orders": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "mysql", ';
    assert.deepEqual(lacks(json), { Orders: undefined });
  });
});

describe('no text makes the reader fail', () => {
  const texts = [
    template('A: !If [Prod, 1, !Ref AWS::NoValue]', 'B: |', '  text', 'C: { d: [1, "2"] }', "E: '{{resolve:ssm:a}}'"),
    JSON.stringify({ Resources: { Db: { Type: 'AWS::RDS::DBInstance', Properties: { A: [1, { B: null }] } } } }),
  ];
  for (const [i, text] of texts.entries()) {
    it(`cut off anywhere: text ${i + 1}`, () => {
      for (let end = 0; end <= text.length; end += 1) readTemplate(text.slice(0, end));
    });
    it(`with any character missing: text ${i + 1}`, () => {
      for (let at = 0; at < text.length; at += 1) readTemplate(text.slice(0, at) + text.slice(at + 1));
    });
  }
  it('nested too deeply', () => assert.deepEqual(readTemplate(`Resources: ${'['.repeat(10_000)}`).resources, []));
  it('nested deeply without brackets', () => {
    for (const depth of [5_000, 50_000]) {
      const list = `${'- '.repeat(depth)}x`;
      readTemplate(`Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      P:\n      ${list}`);
    }
  });
  it('empty', () => assert.deepEqual(readTemplate('').resources, []));
  it('a list, a number, a lone tag', () => {
    for (const text of ['- 1', '1', '!Ref', '---\n...\n---', '\u0000', '{', '&a *a']) readTemplate(text);
  });
  it('anchors that multiply', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const text = [
      'a0: &a0 x',
      ...lines,
      'Resources:',
      '  Db:',
      '    Type: AWS::RDS::DBInstance',
      '    Properties: { P: *a30 }',
    ];
    assert.equal(readTemplate(text.join('\n')).resources.length, 1);
  });
});

describe('which text is a template with databases', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['YAML', 'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n', true],
    ['JSON', '{ "Resources": { "A": { "Type": "AWS::DynamoDB::Table" } } }', true],
    ['SAM', 'Resources:\n  A: { Type: AWS::Serverless::SimpleTable }', true],
    ['a template without databases', 'Resources:\n  A: { Type: AWS::S3::Bucket }', false],
    ['a template with functions alone', 'Resources:\n  A: { Type: AWS::Serverless::Function }', false],
    ['a template with a security group', 'Resources:\n  A: { Type: AWS::EC2::SecurityGroup }', true],
    ['Kubernetes', 'apiVersion: v1\nkind: Pod\nresources: {}\n', false],
    ['a text that talks of types', 'AWS::RDS::DBInstance is a type', false],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(looksLikeTemplate(text), expected));
  }
});
