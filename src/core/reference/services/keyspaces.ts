import type { Service } from '../service.ts';

export const keyspaces: Service = {
  id: 'keyspaces',
  name: 'Amazon Keyspaces',
  fullName: 'Amazon Keyspaces (for Apache Cassandra)',
  category: 'wide-column',
  engines: ['Compatible with Apache Cassandra'],
  models: ['wide-column'],
  oneLiner: 'Serverless, Cassandra-compatible wide-column database.',
  overview: [
    'Keyspaces takes CQL from the usual Cassandra drivers and needs no nodes, rings or repairs: you create a keyspace and tables, and pay for requests or for provisioned units.',
    'Data is kept three times over the Availability Zones of a Region, and a keyspace can be replicated active-active to other Regions.',
  ],
  lists: [],
  keyFeatures: [
    'On-demand capacity (the default), or provisioned capacity with auto scaling; pre-warming since 2026-01',
    'Active-active replication to other Regions, which can be added later',
    'Point-in-time recovery for up to 35 days',
    'Change data capture streams (2025-06)',
    'TTL, lightweight transactions, logged batches, user-defined types and client-side timestamps',
    'Encryption that is always on, with customer managed keys where you want them',
    'Access with IAM (SigV4) or service-specific credentials, and VPC endpoints',
  ],
  useCases: [
    'Cassandra applications moved to AWS',
    'IoT data and telemetry modeled in CQL',
    'Messaging, device registries and time-ordered data',
  ],
  notFor: [
    'Joins, secondary indexes, materialized views and aggregates in CQL',
    'Analytics (Redshift)',
    'Teams without a need for CQL (DynamoDB)',
  ],
  limits: [
    {
      name: 'Row size',
      value: '1 MB',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Keyspaces and tables per Region',
      value: '256 of each by default',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Throughput per table',
      value: '40,000 read units and 40,000 write units per second by default',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Point-in-time recovery (PITR)',
      value: '35 days; off by default',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html',
    },
    {
      name: 'Key length',
      value: '2,048 bytes for the partition key, 850 bytes for the clustering key',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Queries per connection',
      value: '3,000 per second',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Static data per partition',
      value: '1 MB',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Statements in a batch',
      value: '30 unlogged, 100 logged',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html',
    },
    {
      name: 'Time to live (TTL)',
      value: 'Cannot be disabled once it is enabled on a table',
      source: 'https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_CreateTable.html',
    },
  ],
  bestPractices: [
    'Turn on `PointInTimeRecoveryEnabled`',
    'Choose partition keys that spread data and traffic evenly',
    'Open several connections per client, and use `LOCAL_QUORUM`',
    'Use the retry policies of the AWS driver plugins',
    'Use provisioned capacity with auto scaling for steady loads',
    'Check first which Cassandra features are not supported',
  ],
  availability: [
    'Three copies are kept over three Availability Zones, and writes use `LOCAL_QUORUM`.',
    'Replication to other Regions is asynchronous, usually takes less than a second, and the last writer of a cell wins.',
  ],
  backup: [
    'Point-in-time recovery is enabled per table, covers 35 days and restores to a new table.',
    'Keyspaces is not a resource type of AWS Backup.',
  ],
  security: [
    'TLS and encryption at rest are always on.',
    'Access is controlled by IAM; interface VPC endpoints and CloudTrail are available.',
  ],
  scaling: ['Tables scale automatically by partition, and provisioned tables with auto scaling.'],
  pricing: [
    'Charged for read and write request units or capacity units, storage, point-in-time recovery, TTL deletes, change data capture, and each Region of a multi-Region keyspace.',
    'Database Savings Plans cover it.',
  ],
  engineVersions: [],
  status: { state: 'active', note: 'Open to new customers.' },
  endOfSupportParts: [],
  resourceTypes: ['AWS::Cassandra::Keyspace', 'AWS::Cassandra::Table', 'AWS::Cassandra::Type'],
  alsoUses: [],
  cdkModules: [{ name: 'aws-cdk-lib/aws-cassandra', level: 'L1' }],
  docs: {
    overview: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/what-is-keyspaces.html',
    userGuide: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/getting-started.html',
    bestPractices: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/best-practices.html',
    pricing: 'https://aws.amazon.com/keyspaces/pricing/',
    cloudFormation: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Cassandra.html',
  },
  related: ['dynamodb', 'timestream', 'dms'],
  asOf: '2026-10-09',
};
