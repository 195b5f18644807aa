import type { Scalar } from './model.ts';

/**
 * What a service does when a property is left out, by resource type and dotted property path.
 * Only defaults that hold whatever else is written; a default that depends on the engine or on another
 * property is decided where it is asked for. Sources: CloudFormation template reference and the services'
 * API references, as of 2026-11-20.
 */
export const defaults: Readonly<Record<string, Readonly<Record<string, Scalar>>>> = {
  'AWS::RDS::DBInstance': {
    MultiAZ: false,
    StorageEncrypted: false,
    DeletionProtection: false,
    CopyTagsToSnapshot: false,
    EnableIAMDatabaseAuthentication: false,
    BackupRetentionPeriod: 1,
    AutoMinorVersionUpgrade: true,
  },
  'AWS::RDS::DBCluster': {
    DeletionProtection: false,
    BackupRetentionPeriod: 1,
    AutoMinorVersionUpgrade: true,
  },
  'AWS::DynamoDB::Table': {
    'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': false,
    DeletionProtectionEnabled: false,
    BillingMode: 'PROVISIONED',
  },
  'AWS::Serverless::SimpleTable': {
    'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': false,
  },
  'AWS::DAX::Cluster': {
    'SSESpecification.SSEEnabled': false,
    ClusterEndpointEncryptionType: 'NONE',
  },
  'AWS::ElastiCache::ReplicationGroup': {
    TransitEncryptionEnabled: false,
    AutomaticFailoverEnabled: false,
    MultiAZEnabled: false,
    SnapshotRetentionLimit: 0,
  },
  'AWS::ElastiCache::CacheCluster': {
    TransitEncryptionEnabled: false,
  },
  'AWS::ElastiCache::ServerlessCache': {
    SnapshotRetentionLimit: 0,
  },
  'AWS::MemoryDB::Cluster': {
    TLSEnabled: true,
    SnapshotRetentionLimit: 0,
    NumReplicasPerShard: 1,
  },
  'AWS::DocDB::DBCluster': {
    StorageEncrypted: false,
    BackupRetentionPeriod: 1,
    DeletionProtection: false,
  },
  'AWS::Neptune::DBCluster': {
    StorageEncrypted: false,
    BackupRetentionPeriod: 1,
    DeletionProtection: false,
  },
  'AWS::NeptuneGraph::Graph': {
    PublicConnectivity: false,
    ReplicaCount: 1,
  },
  'AWS::Cassandra::Table': {
    'BillingMode.Mode': 'ON_DEMAND',
    'EncryptionSpecification.EncryptionType': 'AWS_OWNED_KMS_KEY',
    PointInTimeRecoveryEnabled: false,
  },
  'AWS::Timestream::InfluxDBInstance': {
    PubliclyAccessible: false,
  },
  'AWS::QLDB::Ledger': {
    DeletionProtection: true,
  },
  'AWS::Redshift::Cluster': {
    Encrypted: true,
    PubliclyAccessible: false,
    AutomatedSnapshotRetentionPeriod: 1,
    EnhancedVpcRouting: false,
    MultiAZ: false,
  },
  'AWS::RedshiftServerless::Workgroup': {
    EnhancedVpcRouting: false,
    PubliclyAccessible: false,
  },
};
