import { parse } from 'yaml';

/** A template of mixed databases, good and bad, about 700 bytes each; comments, parameters and conditions among them. */
export function yamlTemplate(databases: number): string {
  const resources = Array.from({ length: databases }, (_, i) => kinds[i % kinds.length]?.(i) ?? '');
  return head + resources.join('\n');
}

/** The same as JSON. */
export function jsonTemplate(databases: number): string {
  return `${JSON.stringify(parse(inLongForm(yamlTemplate(databases))), undefined, 2)}\n`;
}

/** Every function stands at the end of its line, with one argument. */
function inLongForm(text: string): string {
  return text.replaceAll(/!(Ref|If|Sub|GetAtt) (.+)$/gm, (_, name: string, argument: string) =>
    name === 'Ref' ? `{ Ref: ${argument} }` : `{ 'Fn::${name}': ${argument} }`,
  );
}

const head = `AWSTemplateFormatVersion: '2010-09-09'
Description: Five hundred databases
Parameters:
  Environment: { Type: String, Default: dev, AllowedValues: [dev, prod] }
  RetentionDays: { Type: Number, Default: 3 }
  InstanceClass: { Type: String }
Conditions:
  IsProd: { 'Fn::Equals': [{ Ref: Environment }, prod] }
Resources:
`;

type Kind = (index: number) => string;

const tags = (index: number): string => `      Tags:
        - Key: team
          Value: team-${index % 7} # Who pays for it.
        - Key: environment
          Value: !Ref Environment
`;

const instance: Kind = index => `  # The database of service ${index}.
  Instance${index}:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: ${index % 2 === 0 ? 'Snapshot' : 'Delete'}
    Properties:
      Engine: postgres
      EngineVersion: '${index % 3 === 0 ? '16.4' : '13.4'}'
      DBInstanceClass: !Ref InstanceClass
      AllocatedStorage: '100' # GiB
      StorageType: gp2
      StorageEncrypted: ${index % 2 === 0}
      MultiAZ: !If [IsProd, true, false]
      BackupRetentionPeriod: !Ref RetentionDays
      DBSubnetGroupName: !Ref Subnets${index}
      VPCSecurityGroups:
        - !Ref SecurityGroup${index}
      MasterUsername: service${index}
      ManageMasterUserPassword: true
      DBInstanceIdentifier: !Sub '\${AWS::StackName}-${index}'
${tags(index)}`;

const cluster: Kind = index => `  Cluster${index}:
    Type: AWS::RDS::DBCluster
    UpdateReplacePolicy: Snapshot
    Properties:
      Engine: aurora-postgresql
      EngineVersion: '15.4'
      # Seven days are what the auditors ask for.
      BackupRetentionPeriod: ${index % 9}
      DeletionProtection: !If [IsProd, true, false]
      MasterUsername: clusteradmin
      MasterUserPassword: !Ref Password${index}
      DBSubnetGroupName: !Ref Subnets${index}
      EnableCloudwatchLogsExports: [postgresql]
      ServerlessV2ScalingConfiguration:
        MinCapacity: 0.5
        MaxCapacity: 8
      PreferredBackupWindow: 02:00-03:00
      PreferredMaintenanceWindow: sun:04:00-sun:05:00
${tags(index)}`;

const table: Kind = index => `  Table${index}:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: ${index % 2 === 0 ? 'PAY_PER_REQUEST' : 'PROVISIONED'}
      AttributeDefinitions:
        - { AttributeName: customer, AttributeType: S }
        - { AttributeName: placed, AttributeType: N }
      KeySchema:
        - AttributeName: customer
          KeyType: HASH
        - AttributeName: placed
          KeyType: RANGE
      GlobalSecondaryIndexes:
        - IndexName: by-time # Reports read it once a day.
          KeySchema:
            - { AttributeName: placed, KeyType: HASH }
          Projection: { ProjectionType: ALL }
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: !If [IsProd, true, false]
${tags(index)}`;

const cache: Kind = index => `  Cache${index}:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: Sessions of service ${index}
      Engine: ${index % 2 === 0 ? 'redis' : 'valkey'}
      EngineVersion: '7.1'
      CacheNodeType: cache.r6g.large
      NumCacheClusters: 2
      AutomaticFailoverEnabled: true
      MultiAZEnabled: ${index % 4 === 0}
      AtRestEncryptionEnabled: true
      TransitEncryptionEnabled: !If [IsProd, true, false]
      SnapshotRetentionLimit: !Ref RetentionDays
      CacheSubnetGroupName: !Ref Subnets${index}
      SecurityGroupIds:
        - !GetAtt SecurityGroup${index}.GroupId
      PreferredMaintenanceWindow: sun:05:00-sun:06:00
${tags(index)}`;

const documents: Kind = index => `  Documents${index}:
    Type: AWS::DocDB::DBCluster
    Properties:
      # Encryption was forgotten when this began.
      EngineVersion: 5.0.0
      StorageEncrypted: ${index % 2 === 0}
      BackupRetentionPeriod: !Ref RetentionDays
      DBSubnetGroupName: !Ref Subnets${index}
      MasterUsername: documents
      MasterUserPassword: !Sub '{{resolve:secretsmanager:documents-${index}:SecretString:password}}'
      EnableCloudwatchLogsExports:
        - audit
        - profiler
      VpcSecurityGroupIds:
        - !GetAtt SecurityGroup${index}.GroupId
      PreferredBackupWindow: 01:00-02:00
      PreferredMaintenanceWindow: mon:04:00-mon:05:00
${tags(index)}`;

const kinds: readonly Kind[] = [instance, cluster, table, cache, documents];
