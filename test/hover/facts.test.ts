import assert from 'node:assert/strict';
import { hover } from './hovering.ts';

const reference = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

/** By resource type: a property with a value, its type, and what changing it does. */
const properties: Readonly<Record<string, readonly [property: string, value: string, type: string, does: string]>> = {
  'AWS::RDS::DBInstance': ['MonitoringInterval', '5', 'Integer', 'does not replace the database'],
  'AWS::RDS::DBSubnetGroup': ['DBSubnetGroupName', 'a', 'String', 'replaces the resource'],
  'AWS::DynamoDB::Table': ['TableClass', 'STANDARD', 'String', 'does not replace the database'],
  'AWS::Serverless::SimpleTable': [
    'ProvisionedThroughput',
    '[]',
    'ProvisionedThroughput',
    'does not replace the database',
  ],
  'AWS::DAX::Cluster': ['NodeType', 'dax.t3.small', 'String, required', 'replaces the database'],
  'AWS::ElastiCache::ReplicationGroup': ['NumNodeGroups', '2', 'Integer', 'replaces, in some cases, the database'],
  'AWS::MemoryDB::Cluster': ['ACLName', 'open-access', 'String, required', 'does not replace the database'],
  'AWS::DocDB::DBCluster': ['NetworkType', 'DUAL', 'String', 'does not replace the database'],
  'AWS::DocDBElastic::Cluster': ['ShardCount', '2', 'Integer, required', 'does not replace the database'],
  'AWS::Neptune::DBCluster': ['RestoreType', 'full-copy', 'String', 'replaces the database'],
  'AWS::NeptuneGraph::Graph': ['ProvisionedMemory', '128', 'Integer, required', 'does not replace the database'],
  'AWS::Cassandra::Table': ['DefaultTimeToLive', '60', 'Integer', 'does not replace the database'],
  'AWS::Timestream::InfluxDBInstance': ['DbStorageType', 'a', 'String', 'does not replace the database'],
  'AWS::QLDB::Ledger': ['PermissionsMode', 'STANDARD', 'String, required', 'does not replace the database'],
  'AWS::Redshift::Cluster': ['ClusterType', 'multi-node', 'String, required', 'does not replace the database'],
  'AWS::RedshiftServerless::Workgroup': ['BaseCapacity', '128', 'Integer', 'does not replace the database'],
  'AWS::DSQL::Cluster': ['Tags', '[]', 'List of Tag', 'does not replace the database'],
  'AWS::DMS::ReplicationTask': ['MigrationType', 'cdc', 'String, required', 'replaces the resource'],
  'AWS::Backup::BackupVault': ['BackupVaultName', 'vault', 'String, required', 'replaces the resource'],
  'AWS::ManagedBlockchain::Node': ['NetworkId', 'n-1', 'String, required', 'does not replace the resource'],
};

describe('hover on a property that no rule is about', () => {
  for (const [type, [property, value, shown, does]] of Object.entries(properties)) {
    const yaml = `Resources:\n  It:\n    Type: ${type}\n    Properties:\n      ${property}|: ${value}\n`;
    const json = `{"Resources": {"It": {"Type": "${type}", "Properties": {"${property}|": "${value}"}}}}`;

    it(`tells the type of ${type}'s ${property}, and what changing it does`, async () => {
      const inYaml = await hover(yaml, []);
      assert.equal(inYaml.text, property);
      const [title, nature, items = ''] = inYaml.markdown.split('\n\n');
      assert.equal(title?.startsWith(`**${property}**`), true);
      assert.equal(nature?.split(' · ')[0], `*${shown}*`);
      assert.ok(items.includes(`- *Changing it* ${does}, by CloudFormation's own account`), items);
      const inJson = await hover(json, [], 'json');
      assert.equal(inJson.text, `"${property}"`);
      if (value !== '[]') assert.equal(inJson.markdown, inYaml.markdown);
    });
  }

  it('gives its default, its limits and its place in the AWS documentation', async () => {
    const { markdown } = await hover(inInstance('Monitoring|Interval: 5'), []);
    assert.equal(
      markdown,
      `**MonitoringInterval**: \`5\`

*Integer* · The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance. To disable collection of Enhanced Monitoring metrics, specify \`0\`.

- *If left out*: \`0\`.
- *Changing it* does not replace the database, by CloudFormation's own account.
- *Valid values*: \`0 | 1 | 5 | 10 | 15 | 30 | 60\`.

[AWS documentation](${reference}/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-monitoringinterval)`,
    );
  });

  it('tells the value that a parameter gives it', async () => {
    const template = inInstance('DBInstance|Class: !Ref Size');
    const { markdown } = await hover(`Parameters:\n  Size: { Type: String, Default: db.t4g.small }\n${template}`, []);
    assert.match(markdown, /^\*\*DBInstanceClass\*\*: `db\.t4g\.small` \*\(default of parameter Size\)\*$/m);
  });

  it('knows nested properties', async () => {
    const template = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      GlobalSecondaryIndexes:
        - IndexName: byDay
          KeySchema: [{ AttributeName: day, Key|Type: HASH }]
`;
    assert.equal(
      (await hover(template, [])).markdown,
      `**KeyType**: \`HASH\`

*String, required* · The role that this key attribute will assume: \`HASH\` - partition key; \`RANGE\` - sort key.

- *Changing it* does not replace the database, by CloudFormation's own account.

[AWS documentation](${reference}/aws-resource-dynamodb-table.html#cfn-dynamodb-table-globalsecondaryindexes)`,
    );
  });

  it('lists the allowed values', async () => {
    const template = 'Resources:\n  A:\n    Type: AWS::DMS::ReplicationTask\n    Properties: { Migration|Type: cdc }\n';
    const { markdown } = await hover(template, []);
    assert.match(markdown, /^- \*Allowed values\*: `full-load`, `cdc`, `full-load-and-cdc`\.$/m);
  });

  it('says nothing of a change where nothing is known of it', async () => {
    const template = 'Resources:\n  A:\n    Type: AWS::SDB::Domain\n    Properties: { Descri|ption: a }\n';
    assert.equal(
      (await hover(template, [])).markdown,
      `**Description**: \`a\`

*String* · Information about the SimpleDB domain.

[AWS documentation](${reference}/aws-resource-sdb-domain.html#cfn-sdb-domain-description)`,
    );
  });

  it('says that AWS has given it up', async () => {
    assert.match((await hover(inInstance('TdeCredential|Arn: a'), [])).markdown, /^- \*Deprecated\* by AWS\.$/m);
  });

  it('tells a property named Type from the type of the resource', async () => {
    const template = `Resources:
  Users:
    Type: AWS::ElastiCache::User
    Properties: { AuthenticationMode: { Ty|pe: iam } }
`;
    assert.match((await hover(template, [])).markdown, /^\*\*Type\*\*: `iam`$/m);
  });
});

describe('hover on what replaces a database', () => {
  const cases: readonly (readonly [policy: string, fate: string])[] = [
    ['UpdateReplacePolicy: Delete', 'and the old one **is deleted with its data**.'],
    ['UpdateReplacePolicy: Retain', 'and the old one stays as it is, outside of the stack.'],
    ['UpdateReplacePolicy: Snapshot', 'and the old one is deleted, leaving a snapshot.'],
    [
      'UpdateReplacePolicy: !Ref Policy',
      'and the old one is deleted with its data unless `UpdateReplacePolicy` keeps it.',
    ],
  ];
  for (const [policy, fate] of cases) {
    it(`tells what becomes of the old one: ${policy}`, async () => {
      const { markdown } = await hover(inInstance('DB|Name: a').replace('Properties', `${policy}\n    Properties`), []);
      assert.ok(markdown.includes(`own account: a new one is made, ${fate}`), markdown);
    });
  }

  it('has no such warning for an instance whose cluster has the data', async () => {
    const { markdown } = await hover(inInstance('DBCluster|Identifier: shop'), []);
    assert.match(markdown, /^- \*Changing it\* replaces the database, by CloudFormation's own account\.$/m);
  });
});

describe('hover on an attribute of a database', () => {
  const texts: Readonly<Record<string, string>> = {
    'DependsOn|: B': 'Resources that CloudFormation makes before this one and deletes after it.',
    'Condition|: IsProd': 'The resource exists only where this condition is true.',
    'Metadata|: {}': 'Data about the resource that stays with the template.',
    'UpdateReplacePolicy|: Retain': 'What becomes of the old resource when an update replaces it by a new one.',
    'DeletionPolicy|: Retain':
      'What becomes of the resource when it leaves the template, or when its stack is deleted.',
  };
  for (const [attribute, text] of Object.entries(texts)) {
    it(`explains ${attribute.replace(/\|.*/, '')}`, async () => {
      const { markdown } = await hover(`Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    ${attribute}\n`, []);
      assert.equal(markdown.split('\n\n')[1]?.slice(0, text.length), text);
      assert.match(markdown, /^\[AWS documentation\]\(https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html\)$/m);
    });
  }

  it('tells what holds where it is left out', async () => {
    const template = 'Resources:\n  A:\n    Type: AWS::DynamoDB::Table\n    UpdateReplace|Policy: Retain\n';
    assert.match((await hover(template, [])).markdown, /^- \*If left out\*: the old one is deleted\.$/m);
  });
});

function inInstance(property: string): string {
  return `Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      ${property}\n`;
}
