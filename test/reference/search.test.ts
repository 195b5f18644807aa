import assert from 'node:assert/strict';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { searchReference } from '../../src/core/reference/search.ts';
import { referenceTree } from '../../src/core/reference/tree.ts';
import { assets } from '../assets.ts';
import { rules } from './rules.ts';

const tree = referenceTree(rules);

function ids(query: string): readonly string[] {
  return searchReference(query, tree).map(node => node.id);
}

describe('searchReference', () => {
  it('finds a service by its name before anything that mentions it', () => {
    assert.equal(ids('qldb')[0], 'qldb');
    assert.deepEqual(ids('qldb').slice(1, 3), [
      'qldb/resource-types/AWS::QLDB::Ledger',
      'qldb/resource-types/AWS::QLDB::Stream',
    ]);
    assert.ok(ids('qldb').includes('qldb/rules/qldb-service-shutdown'));
  });

  it('finds a resource type, the exact one first', () => {
    assert.deepEqual(ids('AWS::RDS::DBInstance').slice(0, 2), [
      'rds/resource-types/AWS::RDS::DBInstance',
      'aurora/resource-types/AWS::RDS::DBInstance',
    ]);
    assert.equal(ids('aws::docdb::dbcluster')[0], 'documentdb/resource-types/AWS::DocDB::DBCluster');
  });

  it('finds facts and rules by an abbreviation they use', () => {
    assert.deepEqual(ids('pitr'), ['dynamodb/limits/12', 'keyspaces/limits/3', 'dynamodb/rules/dynamodb-table-pitr']);
  });

  it('wants every word, in any order and any case', () => {
    assert.deepEqual(ids('SIZE item'), ids('item size'));
    assert.equal(ids('item size')[0], 'dynamodb/limits/0');
    assert.deepEqual(ids('item zzz'), []);
  });

  it('takes the name of the service as context of a fact, but not as the fact', () => {
    assert.ok(ids('keyspaces row size').includes('keyspaces/limits/0'));
    assert.equal(ids('dynamodb item size')[0], 'dynamodb/limits/0');
    assert.ok(!ids('keyspaces').includes('keyspaces/limits/0'));
  });

  it('does not find words that occur only in addresses', () => {
    assert.deepEqual(ids('https'), []);
    assert.deepEqual(ids('CHAP_Storage.html'), []);
  });

  it('finds topics by their title, then by what they say', () => {
    assert.equal(ids('multi-az failover')[0], 'topics/multi-az');
    assert.equal(ids('which aws database')[0], 'guide');
    assert.ok(ids('lazy loading').includes('topics/caching/how-a-cache-is-filled'));
    assert.ok(!ids('restore-db-instance-to-point-in-time').includes('topics/backups/restoring'));
  });

  it('finds properties by their own name and that of their type, once where services share the type', async () => {
    const whole = referenceTree(rules, await loadFacts(assets));
    const found = searchReference('dbinstance multiaz', whole).map(node => node.id);
    assert.equal(found[0], 'rds/resource-types/AWS::RDS::DBInstance/MultiAZ');
    assert.ok(!found.includes('aurora/resource-types/AWS::RDS::DBInstance/MultiAZ'));
  });

  it('finds nothing for an empty query', () => {
    assert.deepEqual(ids('  '), []);
  });
});
