import assert from 'node:assert/strict';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { pageText } from '../../src/core/pages.ts';
import type { ReferenceNode } from '../../src/core/reference/nodes.ts';
import { services } from '../../src/core/reference/services.ts';
import { slug } from '../../src/core/reference/text.ts';
import { referenceTree } from '../../src/core/reference/tree.ts';
import { assets } from '../assets.ts';
import { rules } from './rules.ts';

const facts = await loadFacts(assets);

describe('referenceTree', () => {
  const tree = referenceTree(rules, facts);
  const below = (node: ReferenceNode): readonly ReferenceNode[] => [node, ...tree.children(node).flatMap(below)];
  const all = tree.roots().flatMap(below);
  const labels = (id: string): readonly string[] => {
    const node = tree.find(id);
    return node === undefined ? [] : tree.children(node).map(child => child.label);
  };

  it('begins with the guide and the topics, and goes on with the categories in reading order', () => {
    assert.deepEqual(
      tree.roots().map(root => root.label),
      [
        'Which AWS database?',
        'Topics',
        'Relational',
        'Key-value and document',
        'Document',
        'Wide-column',
        'In-memory',
        'Graph',
        'Time series',
        'Data warehouse',
        'Migration',
        'Backup',
        'Ledger',
        'Blockchain',
      ],
    );
  });

  it('holds the services of a category and the sections of a service', () => {
    assert.deepEqual(labels('category/in-memory'), [
      'Amazon ElastiCache',
      'Amazon MemoryDB',
      'DynamoDB Accelerator (DAX)',
    ]);
    assert.deepEqual(labels('dynamodb'), [
      'Overview',
      'Features',
      'Use cases',
      'When not to use',
      'Core concepts',
      'Limits',
      'Best practices',
      'Availability',
      'Backup',
      'Security',
      'Scaling',
      'Pricing',
      'Resource types',
      'Recipes',
      'Rules',
      'Related services',
      'Topics',
      'AWS documentation',
    ]);
    assert.deepEqual(
      labels('rds').filter(label => /version|ending/.test(label)),
      ['Engine versions', 'Ended or ending'],
    );
  });

  it('has unique ids, and reaches every service', () => {
    assert.equal(new Set(all.map(node => node.id)).size, all.length);
    assert.deepEqual(
      all.filter(node => node.kind === 'service').map(node => node.id),
      services.map(service => service.id),
    );
  });

  it('finds every node by its id', () => {
    for (const node of all) assert.deepEqual(tree.find(node.id), node);
  });

  it('finds nothing under an id that does not exist', () => {
    for (const id of [
      '',
      'nothing',
      'rds/nothing',
      'rds/limits/999',
      'category/nothing',
      'topics/nothing',
      'topics/multi-az/nothing',
      'rds/limits/0/nothing',
      'rds/resource-types/AWS::RDS::DBInstance/nothing',
      'rds/resource-types/AWS::RDS::DBInstance/MultiAZ/nothing',
    ]) {
      assert.equal(tree.find(id), undefined, id);
    }
  });

  it('leads from every child back to its parent', () => {
    for (const root of tree.roots()) assert.equal(tree.parent(root), undefined);
    for (const node of all) {
      for (const child of tree.children(node)) assert.deepEqual(tree.parent(child), node, child.id);
    }
  });

  it('says which nodes are branches', () => {
    for (const node of all) assert.equal(tree.children(node).length > 0, node.isBranch, node.id);
    const branching = new Set(all.filter(({ isBranch }) => isBranch).map(({ kind }) => kind));
    assert.deepEqual([...branching], ['category', 'topic', 'service', 'section', 'resourceType', 'property']);
  });

  it('has no properties where they are not known', () => {
    const poor = referenceTree(rules);
    const type = poor.find('rds/resource-types/AWS::RDS::DBInstance') ?? assert.fail();
    assert.equal(type.isBranch, false);
    assert.deepEqual(poor.children(type), []);
    assert.equal(poor.find('rds/resource-types/AWS::RDS::DBInstance/MultiAZ'), undefined);
  });

  it('shows plain text, and says every node aloud', () => {
    for (const { id, label, description = '', accessibilityLabel } of all) {
      assert.ok(label !== '' && accessibilityLabel !== '', id);
      assert.doesNotMatch(`${label} ${description} ${accessibilityLabel}`, /`/, id);
    }
  });

  it('leads to pages that exist and to headings on them', () => {
    const headings = new Map<string, readonly string[]>();
    for (const { id, page = '' } of all.filter(({ page }) => page?.startsWith('rules/') === false)) {
      const [path = '', fragment] = page.split('#');
      const known = headings.get(path) ?? headingsOf(pageText(path, [], kind => kind, facts) ?? assert.fail(id));
      headings.set(path, known);
      assert.ok(fragment === undefined || fragment === 'rules' || known.includes(fragment), id);
    }
  });
});

/** Their fragments. */
function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => slug(heading));
}
