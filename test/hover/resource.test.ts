import assert from 'node:assert/strict';
import { pageLink } from '../../src/core/hover/pageLink.ts';
import { hover, standby } from './hovering.ts';

describe('hover on a database', () => {
  it('tells what holds and how that is known, then what is wrong', async () => {
    const { markdown, text } = await hover(`Parameters:
  Standby: { Type: String, Default: 'false' }
  Days: { Type: Number }
Resources:
  Or|ders:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Retain
    Properties:
      Engine: postgres
      MultiAZ: !Ref Standby
      BackupRetentionPeriod: !Ref Days
      StorageEncrypted: !If [IsProd, true, false]
`);
    assert.equal(text, 'Orders');
    assert.equal(
      markdown,
      `**Orders**, RDS instance

- Availability: one zone, no standby *(default of parameter Standby)*
- Backup: retention decided at deploy time *(parameter Days)*
- Encryption: storage encrypted if IsProd, otherwise storage not encrypted
- Network: public address as the VPC and its subnets have it *(default)*
- Deletion: not protected against deletion *(default)*; kept when the stack is deleted

**Findings**

- $(info) Orders has no standby (by default) [test-standby](${pageLink('rules/test-standby')})

[About Amazon RDS](${pageLink('services/rds')})`,
    );
  });

  it('is the same on its type', async () => {
    const { markdown, text } = await hover(`Resources:
  Orders:
    Type: AWS::DynamoDB::Ta|ble
    Properties:
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: true
`);
    assert.equal(text, 'AWS::DynamoDB::Table');
    assert.equal(
      markdown,
      `**Orders**, DynamoDB table

- Availability: copies in three zones *(always)*
- Backup: point-in-time recovery
- Encryption: encrypted with an AWS owned key *(default)*
- Deletion: not protected against deletion *(default)*; deleted with the stack *(default)*

[About Amazon DynamoDB](${pageLink('services/dynamodb')})`,
    );
  });

  it('knows what an Aurora cluster does by itself and counts its instances', async () => {
    const template = `Resources:
  Key: { Type: AWS::KMS::Key }
  Shop:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      BackupRetentionPeriod: 14
      KmsKeyId: !If [IsProd, !Ref Key, !Ref AWS::NoValue]
  Writer:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: aurora-postgresql, DBClusterIdentifier: !Ref Shop, PubliclyAccessible: false }
`;
    const cluster = await hover(template.replace('Shop', 'Sh|op'));
    assert.equal(
      cluster.markdown,
      `**Shop**, Aurora cluster

- Availability: data in three zones *(always)*; 1 instance in this file
- Backup: automated backups kept 14 days
- Encryption: storage encrypted *(default for clusters made since 2026-02-18)*; own KMS key if IsProd, otherwise no own KMS key
- Deletion: not protected against deletion *(default)*; snapshot taken when the stack is deleted *(default)*

[About Amazon Aurora](${pageLink('services/aurora')})`,
    );
    const instance = await hover(template.replace('Writer', 'Wri|ter'));
    assert.equal(
      instance.markdown,
      `**Writer**, Aurora instance

Belongs to cluster **Shop**: its backups, encryption and deletion protection are set there.

- Network: no public address

[About Amazon Aurora](${pageLink('services/aurora')})`,
    );
  });

  it('knows the instances of a cluster by its written identifier, and counts none where one of them may belong to it', async () => {
    const template = `Parameters: { Name: { Type: String } }
Resources:
  Shop: { Type: AWS::DocDB::DBCluster, Properties: { DBClusterIdentifier: shop } }
  One: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: shop } }
`;
    const { markdown } = await hover(template.replace('Shop', 'Sh|op'));
    assert.match(markdown, /^- Availability: data in three zones \*\(always\)\*; 1 instance in this file$/m);
    assert.match((await hover(template.replace('One', 'On|e'))).markdown, /^Belongs to cluster \*\*Shop\*\*: /m);
    const unknown = await hover(template.replace('Shop', 'Sh|op').replace(/shop(?= } }\n$)/, '!Ref Name'));
    assert.match(unknown.markdown, /^- Availability: data in three zones \*\(always\)\*$/m);
  });

  it('tells whether an instance of InfluxDB has a standby, and nothing of a deployment that it does not know', async () => {
    const deployed = async (type: string): Promise<string> =>
      (
        await hover(
          `Resources:\n  Metr|ics:\n    Type: AWS::Timestream::InfluxDBInstance\n    Properties: { DeploymentType: ${type} }\n`,
        )
      ).markdown;
    assert.match(await deployed('WITH_MULTIAZ_STANDBY'), /^- Availability: standby in a second zone$/m);
    assert.match(await deployed('SINGLE_AZ'), /^- Availability: one zone, no standby$/m);
    assert.doesNotMatch(await deployed('{ A: b }'), /Availability/);
  });

  it('counts the Regions of a global table that have something', async () => {
    const { markdown } = await hover(`Resources:
  Or|ders:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - { Region: eu-west-1, DeletionProtectionEnabled: true }
        - { Region: us-east-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
`);
    assert.match(markdown, /^- Availability: copies in three zones \*\(always\)\*; in 2 Regions$/m);
    assert.match(markdown, /^- Backup: point-in-time recovery in 1 of 2 Regions$/m);
    assert.match(markdown, /^- Deletion: protected against deletion in 1 of 2 Regions; deleted with/m);
  });

  it('shows the five gravest findings and the number of the others', async () => {
    const noisy = (['hint', 'warning', 'error', 'hint', 'information', 'error', 'hint'] as const).map(
      (severity, i) => ({
        ...standby,
        id: `test-${i}`,
        severity,
      }),
    );
    const { markdown } = await hover('Resources:\n  Or|ders:\n    Type: AWS::RDS::DBInstance\n', noisy);
    assert.deepEqual(
      markdown
        .split('\n')
        .flatMap(line => /^- (\$\(\w+\)) .* \[(test-\d)\]|^- (and .+)$/.exec(line)?.slice(1).join(' ') ?? []),
      [
        '$(error) test-2 ',
        '$(error) test-5 ',
        '$(warning) test-1 ',
        '$(info) test-4 ',
        '$(info) test-0 ',
        '  and 2 more',
      ],
    );
  });

  const conditions: readonly (readonly [string, string, string])[] = [
    ['both branches agree', '!If [IsProd, false, !Ref AWS::NoValue]', 'one zone, no standby'],
    [
      'conditions are nested',
      '!If [IsProd, true, !If [IsTest, true, false]]',
      'standby in a second zone if IsProd, otherwise standby in a second zone if IsTest, otherwise one zone, no standby',
    ],
    ['a parameter allows both', '!Ref Either', 'Multi-AZ decided at deploy time'],
    ['a parameter allows one', '!Ref Off', 'one zone, no standby'],
    ['it is imported', '!ImportValue standby', 'Multi-AZ decided at deploy time'],
    ['it is fetched', "'{{resolve:ssm:standby}}'", 'Multi-AZ fetched at deploy time'],
    ['nothing can be read', 'perhaps', 'perhaps'],
  ];
  for (const [name, value, expected] of conditions) {
    it(`tells what decides a value: ${name}`, async () => {
      const { markdown } = await hover(`Parameters:
  Either: { Type: String, AllowedValues: ['true', 'false'] }
  Off: { Type: String, AllowedValues: ['false', 'False'] }
Resources:
  Or|ders: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: ${value} } }
`);
      assert.equal(/^- Availability: (.*)$/m.exec(markdown)?.[1], expected);
    });
  }
});
