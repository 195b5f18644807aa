import assert from 'node:assert/strict';
import { referenceTree } from '../../src/core/reference/tree.ts';
import { rules } from './rules.ts';

describe('the guide and the topics in the tree', () => {
  const tree = referenceTree(rules);
  const labels = (id: string): readonly string[] =>
    tree.children(tree.find(id) ?? assert.fail(id)).map(child => child.label);

  it('opens the guide at its top', () => {
    const [guide] = tree.roots();
    assert.deepEqual(guide, {
      id: 'guide',
      kind: 'guide',
      isBranch: false,
      label: 'Which AWS database?',
      tooltip: 'A few questions that lead to a service.',
      icon: 'compass',
      page: 'guide',
      accessibilityLabel: 'Which AWS database? A few questions that lead to a service.',
    });
  });

  it('holds the sections of a topic', () => {
    assert.deepEqual(labels('topics/multi-az'), [
      'The forms on RDS',
      'Multi-AZ is not a read replica',
      'Other services',
      'In a template',
    ]);
    const forms = tree.find('topics/multi-az/the-forms-on-rds');
    assert.equal(forms?.page, 'topics/multi-az#the-forms-on-rds');
    assert.equal(forms.accessibilityLabel, 'Multi-AZ and failover: The forms on RDS');
    assert.equal(tree.parent(forms)?.id, 'topics/multi-az');
  });

  it('leads from a service to a comparison with others, and to its topics', () => {
    const [first] = tree.children(tree.find('elasticache/related-services') ?? assert.fail());
    assert.deepEqual(
      [first?.label, first?.description, first?.page],
      [
        'Side by side',
        'Amazon ElastiCache, Amazon MemoryDB, DynamoDB Accelerator (DAX), Amazon DynamoDB',
        'compare/elasticache+memorydb+dax+dynamodb',
      ],
    );
    assert.equal(tree.find('elasticache/topics/caching')?.page, 'topics/caching');
    assert.equal(tree.find('qldb/related-services/comparison'), undefined);
  });
});
