import assert from 'node:assert/strict';
import { referenceTree } from '../../src/core/reference/tree.ts';
import { rules } from './rules.ts';

describe('what the reference says in its tree', () => {
  const tree = referenceTree(rules);
  const labels = (id: string): readonly string[] =>
    tree.children(tree.find(id) ?? assert.fail(id)).map(child => child.label);

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
