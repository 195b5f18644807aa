import type { Sample } from './samples.ts';

// Thousands of things that look at each other, or at one: what is done for each pair takes minutes.

function each(count: number, ...lines: readonly ((i: number) => string)[]): string {
  return Array.from({ length: count }, (_, i) => lines.map(line => line(i)).join('\n')).join('\n');
}

function yaml(name: string, resources: string): Sample {
  return { name, languageId: 'yaml', text: `Resources:\n${resources}\n` };
}

const database = (i: number): string =>
  `  D${i}:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: mysql`;

/** A file that is one line, with a finding at every few characters. */
const oneLine: Sample = {
  name: 'many resources on one line',
  languageId: 'json',
  text: `{"Resources":{${Array.from({ length: 10_000 }, (_, i) => `"T${i}":{"Type":"AWS::DynamoDB::Table"}`).join(',')}}}`,
};

export const crowds: readonly Sample[] = [
  oneLine,
  yaml(
    'many names for clusters',
    each(
      4_000,
      i => `  C${i}: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DBClusterIdentifier: c${i} } }`,
      i => `  I${i}: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql, DBClusterIdentifier: c${i} } }`,
    ),
  ),
  yaml(
    'many rules and databases for one group',
    each(
      3_000,
      i => `  D${i}: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql, VPCSecurityGroups: [!Ref G] } }`,
      i => `  I${i}: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref G, CidrIp: 0.0.0.0/0 } }`,
    ),
  ),
  yaml(
    'many user groups and caches',
    each(
      4_000,
      i => `  U${i}: { Type: AWS::ElastiCache::UserGroup, Properties: { Engine: redis } }`,
      i => `  V${i}: { Type: AWS::ElastiCache::ServerlessCache, Properties: { Engine: redis } }`,
    ),
  ),
  yaml(
    'many backup selections and tables',
    each(
      4_000,
      i => `  T${i}: { Type: AWS::DynamoDB::Table, Properties: { TableName: t${i} } }`,
      i =>
        `  B${i}: { Type: AWS::Backup::BackupSelection, Properties: { BackupSelection: { Resources: ['*x${i}*'] } } }`,
    ),
  ),
  yaml(
    'many scaling targets and tables',
    each(
      3_000,
      i => `  T${i}: { Type: AWS::DynamoDB::Table, Properties: { TableName: t${i}, BillingMode: PROVISIONED } }`,
      i =>
        `  S${i}: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: !Sub 'table/x${i}' } }`,
    ),
  ),
  yaml(
    'comments of Checkov',
    each(3_000, () => '  # checkov:skip=CKV_AWS_16:x', database),
  ),
  yaml(
    'comments of KICS',
    each(3_000, () => '  # kics-scan ignore-block', database),
  ),
  yaml('comments of KICS above one resource', each(10_000, () => '  # kics-scan ignore-block') + `\n${database(0)}`),
];
