import assert from 'node:assert/strict';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { filterReference, type FilteredTree } from '../../src/core/reference/filter.ts';
import type { ReferenceNode } from '../../src/core/reference/nodes.ts';
import { referenceTree } from '../../src/core/reference/tree.ts';
import { assets } from '../assets.ts';
import { rules } from './rules.ts';

const tree = referenceTree(rules, await loadFacts(assets));

describe('filterReference', () => {
  it('leaves the way to what is found, open, and what is found closed', () => {
    const filtered = filter('dbinstance multiaz');
    assert.deepEqual(shown(filtered), [
      'category/relational open',
      'rds open',
      'rds/resource-types open',
      'rds/resource-types/AWS::RDS::DBInstance open',
      'rds/resource-types/AWS::RDS::DBInstance/MultiAZ',
    ]);
    assert.equal(filtered.hits, 1);
  });

  it('keeps what stands below a node that is found, and counts it once', () => {
    const filtered = filter('qldb ended');
    const [ledger] = filtered.roots();
    const [qldb] = filtered.children(ledger ?? assert.fail());
    assert.ok(qldb !== undefined);
    assert.equal(qldb.id, 'qldb');
    assert.equal(filtered.isOpen(qldb), false);
    assert.deepEqual(filtered.children(qldb), tree.children(qldb));
    assert.equal(filtered.hits, 1);
  });

  it('takes words in any order and case, and from the nodes above', () => {
    assert.deepEqual(shown(filter('MULTIAZ dbinstance')), shown(filter('dbinstance multiaz')));
    assert.ok(shown(filter('keyspaces limits')).includes('keyspaces/limits'));
  });

  it('does not find what only a tooltip or a description of something else says', () => {
    assert.equal(filter('CloudFormation own account').hits, 0);
    assert.ok(!shown(filter('dynamodb security')).includes('dynamodb/topics/security open'));
  });

  it('finds nodes by their ids only where they are left', () => {
    const filtered = filter('qldb');
    assert.equal(filtered.find('qldb/limits')?.id, 'qldb/limits');
    assert.equal(filtered.find('category/ledger')?.id, 'category/ledger');
    assert.equal(filtered.find('dax'), undefined);
    assert.equal(filtered.find('nothing'), undefined);
  });

  it('leads back to parents', () => {
    const filtered = filter('qldb');
    assert.equal(filtered.parent(filtered.find('qldb') ?? assert.fail())?.id, 'category/ledger');
  });

  it('leaves nothing where nothing is found', () => {
    assert.deepEqual(filter('zzz').roots(), []);
  });

  it('is none for an empty query', () => {
    assert.equal(filterReference(' ', tree), undefined);
  });
});

function filter(query: string): FilteredTree {
  return filterReference(query, tree) ?? assert.fail();
}

/** From top to bottom, without what stands below a node that is found. */
function shown(filtered: FilteredTree): readonly string[] {
  const below = (node: ReferenceNode): readonly string[] =>
    filtered.isOpen(node) ? [`${node.id} open`, ...filtered.children(node).flatMap(below)] : [node.id];
  return filtered.roots().flatMap(below);
}
