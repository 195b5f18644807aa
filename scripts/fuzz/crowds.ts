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

/** Each construct has its properties in a constant of its own, which a fix may change where nothing else uses it. */
const constants: Sample = {
  name: 'typescript: many constructs with their constants on one line',
  languageId: 'typescript',
  text: `import * as rds from 'aws-cdk-lib/aws-rds'; ${Array.from(
    { length: 1_500 },
    (_, i) => `const p${i} = { engine: 'postgres' }; const d${i} = new rds.CfnDBInstance(this, 'D${i}', p${i});`,
  ).join(' ')}`,
};

/** The fixes ask which quotes the file has, and for imports that it lacks. */
const quotes: Sample = {
  name: 'python: many databases',
  languageId: 'python',
  text: `from aws_cdk import aws_rds as rds\n${each(3_000, i => `d${i} = rds.CfnDBInstance(self, "D${i}", engine="postgres")`)}\n`,
};

/** What every resource asks a section for, which holds as many entries as there are resources. */
const sections: readonly Sample[] = [
  {
    name: 'many conditions for many resources',
    languageId: 'yaml',
    text: [
      'Conditions:',
      each(5_000, i => `  C${i + 1}: !And [!Condition C${i}, !Condition C${i >> 1}]`),
      'Resources:',
      each(
        5_000,
        i =>
          `  D${i}: { Type: AWS::RDS::DBInstance, Condition: C${i}, Properties: { MultiAZ: !If [C${5_000 - i}, true, false] } }`,
      ),
    ].join('\n'),
  },
  {
    name: 'a large mapping that many resources merge',
    languageId: 'yaml',
    text: [
      'X: &x',
      each(2_000, i => `  A${i}: 1`),
      'Resources:',
      each(8_000, i => `  D${i}: { Type: AWS::RDS::DBInstance, Properties: { <<: *x } }`),
    ].join('\n'),
  },
  {
    name: 'many keys of a mapping for many resources',
    languageId: 'yaml',
    text: [
      'Mappings: { M: {',
      each(3_000, i => `  K${i}: { A: mysql },`),
      '} }',
      'Resources:',
      each(
        3_000,
        i => `  D${i}: { Type: AWS::RDS::DBInstance, Properties: { Engine: !FindInMap [M, !Ref AWS::Region, A] } }`,
      ),
    ].join('\n'),
  },
  {
    name: 'many allowed values for many resources',
    languageId: 'yaml',
    text: [
      `Parameters: { P: { Type: String, AllowedValues: [${each(3_000, i => `v${i},`)}] } }`,
      'Resources:',
      each(5_000, i => `  D${i}: { Type: AWS::RDS::DBInstance, Properties: { Engine: !Ref P } }`),
    ].join('\n'),
  },
  {
    name: 'large Globals for many tables',
    languageId: 'yaml',
    text: [
      'Transform: AWS::Serverless-2016-10-31',
      `Globals: { SimpleTable: { Tags: { ${each(1_000, i => `k${i}: v,`)} } } }`,
      'Resources:',
      each(5_000, i => `  T${i}: { Type: AWS::Serverless::SimpleTable }`),
    ].join('\n'),
  },
];

export const crowds: readonly Sample[] = [
  oneLine,
  ...sections,
  yaml(
    'many errors and mappings',
    each(12_000, i => `  D${i}: { Type: AWS::RDS::DBInstance, A: "x" y }`),
  ),
  yaml(
    'many metadata that ignore nothing',
    each(
      2_000,
      i => `  D${i}: { Type: AWS::RDS::DBInstance, Metadata: { db-lens: { ignore: [{ rule: a }, { rule: b }] } } }`,
    ),
  ),
  {
    name: 'many documents',
    languageId: 'yaml',
    text: each(10_000, () => 'Resources:\n  D: { Type: AWS::RDS::DBInstance }\n---'),
  },
  constants,
  quotes,
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
