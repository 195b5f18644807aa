import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
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

describe('a property that CloudFormation cannot change in place', () => {
  const changed = (before: readonly string[], after: readonly string[]): readonly string[] =>
    brief(template(...table('Orders', ...before)), template(...table('Orders', ...after)));

  it('is not changed by quotes, by the order of keys or by the way it is written', () => {
    assert.deepEqual(changed(['TableName: orders'], ['TableName: "orders"']), []);
    const keys = ['KeySchema: [{ AttributeName: id, KeyType: HASH }]'];
    const block = ['KeySchema:', '  - KeyType: HASH', "    AttributeName: 'id'"];
    assert.deepEqual(changed(keys, block), []);
  });

  it('is not judged where it is not known', () => {
    assert.deepEqual(changed(['TableName: orders'], ['TableName: !ImportValue name']), []);
    assert.deepEqual(changed(['TableName: !ImportValue name'], ['TableName: !ImportValue other']), []);
    assert.deepEqual(changed(['TableName: orders'], ['Fn::Transform: { Name: Other }']), []);
  });

  it('may replace the database where it depends on a condition', () => {
    const [before, after] = [['TableName: !If [Prod, a, b]'], ['TableName: !If [Prod, a, c]']];
    assert.deepEqual(changed(before, after), [
      'information: Orders may be replaced by a new one on deployment: TableName was !If [Prod, a, b] «TableName: !If [Prod, a, c]»',
    ]);
    assert.deepEqual(changed(before, ['TableName: !If [Prod, a, "b"]']), []);
    const [settled] = brief(template(...table('Orders', ...before)), template(...table('Orders', ...after)), {
      profile: 'recommended',
      severities: {},
      decisions: { parameters: {}, conditions: { Prod: false } },
    });
    assert.match(settled ?? '', /^warning: Orders is replaced by a new one on deployment: TableName was b /);
  });

  it('counts with the Default of its parameter, which a deployment may have set otherwise', () => {
    const withDefault = (value: string): string =>
      `Parameters: { Name: { Type: String, Default: ${value} } }\n${template(...table('Orders', 'TableName: !Ref Name'))}`;
    assert.deepEqual(brief(template(...orders.slice(0, 7)), withDefault('orders')), []);
    assert.deepEqual(brief(withDefault('orders'), withDefault('shop')), [
      'information: Orders may be replaced by a new one on deployment: TableName was orders «TableName: !Ref Name»',
    ]);
  });

  it('is no secret that the finding tells', () => {
    const cache = (token: string): string =>
      template(
        'Cache:',
        '  Type: AWS::ElastiCache::ReplicationGroup',
        '  DeletionPolicy: Snapshot',
        '  UpdateReplacePolicy: Snapshot',
        `  Properties: { AuthToken: ${token} }`,
      );
    const [before, after] = [cache('abcdefgh12345678'), cache('hgfedcba87654321')];
    assert.match(brief(before, after)[0] ?? '', /AuthToken was another «/);
    assert.deepEqual(titles(before, after), ['Restore AuthToken (another)']);
  });

  it('offers policies where none keeps the old database', () => {
    const db = (name: string): string =>
      template('Db:', '  Type: AWS::RDS::DBInstance', `  Properties: { DBName: ${name} }`);
    assert.deepEqual(brief(db('a'), db('b')), [
      'error: Db is replaced and deleted on deployment: DBName was a «DBName: b»',
    ]);
    assert.deepEqual(titles(db('a'), db('b')), [
      'Restore DBName (a)',
      'Take a snapshot before deleting it (no interruption)',
      'Keep the database instead of deleting it (no interruption)',
    ]);
  });

  it('is no error where the database is protected from deletion', () => {
    const db = (name: string): string =>
      template('Db:', '  Type: AWS::RDS::DBInstance', `  Properties: { DBName: ${name}, DeletionProtection: true }`);
    assert.match(brief(db('a'), db('b'))[0] ?? '', /^warning: Db is replaced by a new one/);
  });
});

describe('without an earlier version', () => {
  it('nothing is found, and no suppression is called useless', () =>
    assert.deepEqual(
      brief('', `# db-lens-ignore replacement-risk-on-edit: known\n${template(...orders)}`).slice(1),
      [],
    ));
});
