import assert from 'node:assert/strict';
import { lint } from '../../src/core/lint.ts';
import { replacementRiskOnEdit } from '../../src/core/rules/lifecycle/replacement-risk-on-edit.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { brief, fixed, table, template, titles } from './versions.ts';

const orders = table('Orders', 'TableName: orders', 'KeySchema: [{ AttributeName: id, KeyType: HASH }]');
const customers = table('Customers', 'TableName: customers');
const unprotected = (...lines: readonly string[]): readonly string[] => lines.filter(line => !/Policy:/.test(line));
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

describe('a database that is renamed', () => {
  const renamed = orders.map(line => line.replace('Orders:', 'Bookings:'));

  it('is made anew', () =>
    assert.deepEqual(brief(template(...orders), template(...renamed)), [
      'warning: Bookings is made anew on deployment: its name was Orders «Bookings»',
    ]));

  it('loses its data where its old policy does not keep it', () =>
    assert.deepEqual(brief(template(...unprotected(...orders)), template(...renamed)), [
      'error: Bookings is made anew on deployment, and Orders, its old name, is deleted with its data «Bookings»',
    ]));

  it('gets its old name back, also where others refer to it', () => {
    const role = ['Role:', '  Type: AWS::IAM::Role', '  Properties:', '    Description: !Sub "of ${Bookings.Arn}"'];
    const after = template(...renamed, ...role);
    assert.deepEqual(titles(template(...orders), after), ['Restore the name (Orders)']);
    assert.equal(fixed(template(...orders), after), after.replaceAll('Bookings', 'Orders'));
  });

  it('keeps its new name where that was a word of the text before', () =>
    assert.equal(fixed(`# Bookings\n${template(...orders)}`, template(...renamed)), undefined));

  it('is not a new database beside one that is gone', () => {
    const other = table('Other', 'TableName: other', 'KeySchema: [{ AttributeName: key, KeyType: HASH }]');
    assert.deepEqual(brief(template(...orders), template(...other)), [
      'warning: Orders leaves the stack on deployment: the template no longer has it «Resources»',
    ]);
  });
});

describe('a database that is taken out', () => {
  it('leaves the stack, or is deleted', () => {
    const after = template(...customers);
    assert.deepEqual(brief(template(...customers, ...orders), after), [
      'warning: Orders leaves the stack on deployment: the template no longer has it «Resources»',
    ]);
    assert.deepEqual(brief(template(...customers, ...unprotected(...orders)), after), [
      'error: Orders is deleted with its data on deployment: the template no longer has it «Resources»',
    ]);
  });

  it('leaves a snapshot where RDS makes one by itself', () => {
    const db = ['Db:', '  Type: AWS::RDS::DBInstance', '  Properties: { Engine: postgres }'];
    assert.deepEqual(brief(template(...customers, ...db), template(...customers)), [
      'warning: Db leaves the stack on deployment: the template no longer has it «Resources»',
    ]);
  });

  it('comes back behind the resource that stood before it', () => {
    const before = template(...customers, ...orders);
    const after = template(
      ...customers.map((line, i) => (i === 6 ? `${line} # kept` : line)),
      'Role: { Type: AWS::IAM::Role }',
    );
    assert.deepEqual(titles(before, after), ['Restore the resource (Orders)']);
    assert.equal(
      fixed(before, after),
      after.replace('customers # kept', ['customers # kept', ...orders.map(line => `  ${line}`)].join('\n')),
    );
  });

  it('comes back before the others where it was the first', () => {
    const before = template(...orders, ...customers);
    assert.equal(fixed(before, template(...customers)), before);
    assert.equal(fixed(before, template()), undefined);
  });

  it('comes back with the line ends of the text', () => {
    const before = template(...customers, ...orders);
    assert.equal(fixed(before, windows(template(...customers))), windows(before));
  });

  it('comes back in JSON', () => {
    const resource = (name: string): string => `    "${name}": {\n      "Type": "AWS::DynamoDB::Table"\n    }`;
    const json = (...names: readonly string[]): string =>
      `{\n  "Resources": {\n${names.map(resource).join(',\n')}\n  }\n}\n`;
    assert.deepEqual(brief(json('A', 'B', 'C'), json('A', 'C')), [
      'error: B is deleted with its data on deployment: the template no longer has it «"Resources"»',
    ]);
    assert.equal(fixed(json('A', 'B', 'C'), json('A', 'C')), json('A', 'B', 'C'));
    assert.equal(fixed(json('A', 'B'), json('A')), json('A', 'B'));
    assert.equal(fixed(json('A', 'B'), json('B')), json('A', 'B'));
  });

  it('is not gone while it is written and only not understood', () =>
    assert.deepEqual(brief(template(...orders), template(...orders).replace('Type:', 'Typ')), []));

  it('is gone when it is a comment', () => {
    const after = template(...customers, ...orders.map(line => `# ${line}`));
    assert.equal(brief(template(...customers, ...orders), after).length, 1);
  });

  it('may be suppressed above the resources', () => {
    const after = `# db-lens-ignore replacement-risk-on-edit: moved to another stack\n${template(...customers)}`;
    assert.deepEqual(brief(template(...customers, ...orders), after), []);
  });
});

describe('a database of another type', () => {
  const db = ['Db:', '  Type: AWS::RDS::DBInstance', '  Properties: { Engine: postgres }'];
  const cluster = db.map(line => line.replace('DBInstance', 'DBCluster'));
  it('cannot be deployed', () => {
    assert.deepEqual(brief(template(...db), template(...cluster)), [
      'error: Db cannot be deployed: CloudFormation refuses another Type, it was AWS::RDS::DBInstance «Type: AWS::RDS::DBCluster»',
    ]);
    assert.deepEqual(titles(template(...db), template(...cluster)), ['Restore the type (AWS::RDS::DBInstance)']);
    assert.equal(fixed(template(...db), template(...cluster)), template(...db));
  });
});

describe('without an earlier version', () => {
  it('nothing is found, and no suppression is called useless', () => {
    const text = `# db-lens-ignore replacement-risk-on-edit: known\n${template(...orders)}`;
    assert.deepEqual(lint(readTemplate(text), [replacementRiskOnEdit]), []);
  });
});
