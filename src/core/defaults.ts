import type { Scalar } from './model.ts';

/**
 * What a service does when a property is left out, by resource type and dotted property path.
 * Only defaults that hold whatever else is written; a default that depends on the engine or on another
 * property is decided where it is asked for. Sources: CloudFormation template reference and the services'
 * API references, as of 2026-11-20. Where they contradict each other, or CloudFormation passes something else
 * on, there is none: `scripts/facts/contested.ts`.
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
    MonitoringInterval: 0,
    EnablePerformanceInsights: false,
    DeleteAutomatedBackups: true,
    ManageMasterUserPassword: false,
  },
  'AWS::RDS::DBCluster': {
    DeletionProtection: false,
    CopyTagsToSnapshot: false,
    EnableIAMDatabaseAuthentication: false,
    MonitoringInterval: 0,
    BackupRetentionPeriod: 1,
    AutoMinorVersionUpgrade: true,
    PerformanceInsightsEnabled: false,
    ManageMasterUserPassword: false,
  },
  'AWS::RDS::GlobalCluster': {
    DeletionProtection: false,
  },
  'AWS::RDS::DBProxy': {
    RequireTLS: false,
    DebugLogging: false,
  },
  'AWS::RDS::EventSubscription': {
    Enabled: true,
  },
  'AWS::RDS::DBShardGroup': {
    ComputeRedundancy: 0,
  },
  'AWS::DynamoDB::Table': {
    'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': false,
    DeletionProtectionEnabled: false,
    BillingMode: 'PROVISIONED',
    'SSESpecification.SSEEnabled': false,
  },
  'AWS::DynamoDB::GlobalTable': {
    BillingMode: 'PROVISIONED',
    'SSESpecification.SSEEnabled': false,
  },
  'AWS::Serverless::SimpleTable': {
    'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': false,
    'SSESpecification.SSEEnabled': false,
  },
  'AWS::DAX::Cluster': {
    'SSESpecification.SSEEnabled': false,
    ClusterEndpointEncryptionType: 'NONE',
  },
  'AWS::ElastiCache::ReplicationGroup': {
    TransitEncryptionEnabled: false,
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
    ManageMasterUserPassword: false,
    CopyTagsToSnapshot: false,
  },
  'AWS::DocDB::DBInstance': {
    EnablePerformanceInsights: false,
  },
  'AWS::DocDB::GlobalCluster': {
    DeletionProtection: false,
    StorageEncrypted: false,
  },
  'AWS::DocDBElastic::Cluster': {
    BackupRetentionPeriod: 1,
  },
  'AWS::Neptune::DBCluster': {
    StorageEncrypted: false,
    BackupRetentionPeriod: 1,
    DeletionProtection: false,
    IamAuthEnabled: false,
    CopyTagsToSnapshot: false,
  },
  'AWS::Neptune::DBInstance': {
    AutoMinorVersionUpgrade: true,
    PubliclyAccessible: false,
  },
  'AWS::NeptuneGraph::Graph': {
    PublicConnectivity: false,
    ReplicaCount: 1,
  },
  'AWS::Cassandra::Table': {
    'BillingMode.Mode': 'ON_DEMAND',
    'EncryptionSpecification.EncryptionType': 'AWS_OWNED_KMS_KEY',
    PointInTimeRecoveryEnabled: false,
    'AutoScalingSpecifications.ReadCapacityAutoScaling.AutoScalingDisabled': false,
    'AutoScalingSpecifications.WriteCapacityAutoScaling.AutoScalingDisabled': false,
  },
  'AWS::Timestream::InfluxDBInstance': {
    PubliclyAccessible: false,
  },
  'AWS::Timestream::InfluxDBCluster': {
    PubliclyAccessible: false,
  },
  'AWS::QLDB::Ledger': {
    DeletionProtection: true,
  },
  'AWS::DSQL::Cluster': {
    DeletionProtectionEnabled: true,
  },
  'AWS::Redshift::Cluster': {
    Encrypted: true,
    PubliclyAccessible: false,
    AutomatedSnapshotRetentionPeriod: 1,
    AllowVersionUpgrade: true,
    MaintenanceTrackName: 'current',
    EnhancedVpcRouting: false,
    MultiAZ: false,
  },
  'AWS::RedshiftServerless::Namespace': {
    DbName: 'dev',
  },
  'AWS::RedshiftServerless::Workgroup': {
    EnhancedVpcRouting: false,
    PubliclyAccessible: false,
  },
  'AWS::DMS::ReplicationInstance': {
    PubliclyAccessible: true,
    AutoMinorVersionUpgrade: true,
    MultiAZ: false,
  },
  'AWS::DMS::Endpoint': {
    'NeptuneSettings.IamAuthEnabled': false,
  },
};
