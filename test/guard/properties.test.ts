import assert from 'node:assert/strict';
import { brief, table, template, titles } from './versions.ts';

const orders = table('Orders', 'TableName: orders', 'KeySchema: [{ AttributeName: id, KeyType: HASH }]');

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
