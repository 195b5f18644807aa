import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
  'AWS::RDS::DBCluster': 'DBClusterIdentifier',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::ElastiCache::ReplicationGroup': 'ReplicationGroupId',
  'AWS::Redshift::Cluster': 'ClusterIdentifier',
  'AWS::DocDB::DBCluster': 'DBClusterIdentifier',
  'AWS::Neptune::DBCluster': 'DBClusterIdentifier',
};

export const explicitPhysicalName: Rule = {
  id: 'explicit-physical-name',
  title: 'Database with a fixed name',
  category: 'operations',
  severity: 'hint',
  // Many teams want names that they know beforehand.
  profiles: [],
  resources: Object.keys(nameProperties),
  properties: [...new Set(Object.values(nameProperties))],
  message: 'has a fixed name: CloudFormation cannot replace it, and the stack cannot be deployed twice',
  why: 'To replace a resource CloudFormation creates the new one before it deletes the old one, which fails when both must have the same name. For the same reason a second stack in the account and Region cannot be made of the template.',
  how: 'Fails when the name is written out as it stands. A name that a parameter, the name of the stack or another function has a part in passes. Another name replaces the database, so there is no fix.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html'],
  sameAs: { cfn_nag: ['W28'] },
  check(resource, report) {
    const name = get(resource, nameProperties[resource.type] ?? '');
    const isFixed = name.kind === 'literal' && name.parameter === undefined && typeof name.value === 'string';
    if (isFixed && name.value !== '') report(name);
  },
};
