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

  it('describes a limit by its value and its source', () => {
    assert.deepEqual(tree.find('dax/limits/0'), {
      id: 'dax/limits/0',
      kind: 'fact',
      isBranch: false,
      label: 'Nodes per cluster',
      description: '1 to 10: one primary and up to nine replicas',
      tooltip:
        '**Nodes per cluster**\n\n1 to 10: one primary and up to nine replicas\n\n' +
        '[AWS documentation](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateCluster.html)',
      icon: 'dash',
      page: 'services/dax#limits',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateCluster.html',
      resourceType: undefined,
      accessibilityLabel: 'Limits: Nodes per cluster, 1 to 10: one primary and up to nine replicas',
    });
  });

  it('tells a screen reader which service a section is about, and how much is in it', () => {
    assert.match(
      tree.find('rds/when-not-to-use')?.accessibilityLabel ?? '',
      /^Amazon RDS: When not to use, \d+ entries$/,
    );
  });

  it('describes an engine version by its support dates', () => {
    const versions = tree.children(tree.find('rds/engine-versions') ?? assert.fail());
    const mysql = versions.find(version => version.label === 'MySQL 8.0');
    assert.equal(mysql?.description, 'standard support until 2026-07-31, Extended Support until 2029-07-31');
  });

  it('names the type of a resource, and its page', () => {
    const node = tree.find('rds/resource-types/AWS::RDS::DBInstance');
    assert.equal(node?.resourceType, 'AWS::RDS::DBInstance');
    assert.equal(
      node?.url,
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    );
    assert.equal(
      tree.find('dynamodb/resource-types/AWS::Serverless::SimpleTable')?.url,
      'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html',
    );
    assert.equal(tree.find('aurora/resource-types/AWS::RDS::DBInstance')?.description, 'shared with Amazon RDS');
  });

  it('puts a rule under the services whose own types it looks at', () => {
    assert.deepEqual(labels('rds/rules'), ['Instance in one Availability Zone', 'Cluster without deletion protection']);
    assert.deepEqual(labels('aurora/rules'), ['Cluster without deletion protection']);
    assert.equal(tree.find('rds/rules/rds-instance-multi-az')?.page, 'rules/rds-instance-multi-az');
    assert.equal(tree.find('redshift/rules'), undefined);
  });

  it('says of closed and ended services what they are, and since when', () => {
    const said = ['timestream', 'qldb', 'managed-blockchain'].map(id => tree.find(id));
    assert.deepEqual(
      said.map(node => node?.description),
      [
        'Timestream for LiveAnalytics: closed to new customers from 2025-06-20',
        'ended 2025-07-31',
        'closed to new customers from 2026-10-29, ends 2027-09-29',
      ],
    );
    assert.equal(tree.find('qldb')?.accessibilityLabel, 'Amazon QLDB, ended 2025-07-31');
    assert.equal(tree.find('qldb/resource-types/AWS::QLDB::Ledger')?.description, 'ended 2025-07-31');
  });

  it('marks only the types of the closed part of a service', () => {
    const types = tree.children(tree.find('timestream/resource-types') ?? assert.fail());
    assert.deepEqual(
      types.filter(type => type.description === undefined).map(type => type.label),
      ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
    );
  });
});

/** Their fragments. */
function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => slug(heading));
}
