import { versionsOf } from '../../engines/supportDates.ts';
import type { Service } from '../service.ts';

export const documentdb: Service = {
  id: 'documentdb',
  name: 'Amazon DocumentDB',
  fullName: 'Amazon DocumentDB (with MongoDB compatibility)',
  category: 'document',
  engines: ['Instance-based clusters, provisioned or serverless', 'Elastic clusters'],
  models: ['document (JSON, BSON)'],
  oneLiner: 'Managed document database that speaks the MongoDB API.',
  overview: [
    'DocumentDB stores JSON-like documents on a cluster volume with copies in three Availability Zones, and implements the MongoDB wire protocol and a large part of its query language.',
    'AWS handles patching, backups and replication.',
    'Instance-based clusters are provisioned or serverless; elastic clusters spread a collection over up to 32 shards.',
    'It is compatible with MongoDB but is not MongoDB itself, so check the operators you use.',
  ],
  lists: [],
  keyFeatures: [
    'MongoDB API versions 3.6, 4.0, 5.0 and 8.0; 8.0 since 2025-11, and 8.0.2 with retryable writes since 2026-09',
    'DocumentDB Serverless, measured in DocumentDB capacity units (DCU), since 2025-07',
    'Elastic clusters with hash sharding',
    'Up to 15 replicas, and global clusters with switchover and failover',
    'Vector search, full-text indexes, change streams and ACID transactions',
    'I/O-Optimized storage',
    'Password managed in Secrets Manager (2024-12) and dual-stack networking (2025-10)',
    'Zstandard compression on 8.0',
  ],
  useCases: [
    'Content management and catalogs',
    'User profiles',
    'MongoDB workloads moved to AWS',
    'JSON data whose shape changes',
  ],
  notFor: [
    'Pure key-value access at extreme scale (DynamoDB)',
    'Features that MongoDB has and DocumentDB lacks (see the table of supported APIs)',
    'Graphs (Neptune) and time series (Timestream)',
  ],
  limits: [
    {
      name: 'Document size',
      value: '16 MiB',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Cluster size',
      value: '128 TiB (instance-based)',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Collection size',
      value: '32 TiB, without indexes',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Replicas per cluster',
      value: '15',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Indexes per collection',
      value: '64',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Nesting depth',
      value: '200 levels',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Elastic cluster',
      value: 'Up to 32 shards of 2 to 64 vCPUs',
      source: 'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_elastic_CreateCluster.html',
    },
    {
      name: 'Clusters and instances per Region',
      value: '40 of each by default, shared with RDS',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/limits.html',
    },
    {
      name: 'Backup retention',
      value: '1 to 35 days, default 1; cannot be turned off',
      source: 'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateDBCluster.html',
    },
    {
      name: 'Serverless capacity',
      value:
        '0.5 to 256 DCU in half steps, with a maximum of at least 1 and about 2 GiB each; never zero, and at least 8 in the primary Region of a global cluster',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-serverless-scaling-config.html',
    },
  ],
  bestPractices: [
    'Run two or more instances in two or more Availability Zones',
    'Turn on `StorageEncrypted` and `DeletionProtection`, and keep TLS on',
    'Keep backups for 7 days or more',
    'Use version 5.0 or 8.0, and state `EngineVersion` explicitly',
    'Connect as a replica set through the cluster endpoint, with `retryWrites=false` before 8.0.2',
    'Check your operators with the compatibility tool before you migrate',
    'Export audit and profiler logs',
  ],
  availability: [
    'The storage keeps copies in three Availability Zones.',
    'When the primary fails, a replica is promoted; without a replica the primary has to be recreated, which takes longer.',
    'Use two or more instances in different Availability Zones.',
    'Global clusters cover the loss of a Region.',
  ],
  backup: [
    'Backup is continuous and allows point-in-time recovery within 1 to 35 days; it cannot be turned off.',
    'Manual snapshots stay until you delete them, and AWS Backup supports instance-based clusters.',
  ],
  security: [
    'A cluster is reachable from its VPC only, with TLS on by default.',
    'Encryption at rest with AWS KMS has to be chosen when the cluster is created.',
    'Users authenticate with SCRAM and roles, or with IAM from version 5.0.',
    'Secrets Manager, audit and profiler logs in CloudWatch, and deletion protection are available.',
  ],
  scaling: [
    'Storage grows by itself.',
    'Reads scale with replicas, and compute with the instance class or within the DCU range.',
    'Writes beyond one instance need an elastic cluster.',
  ],
  pricing: [
    'Charged for instance hours or DCU hours, storage, I/O (unless I/O-Optimized) and backups.',
    'Version 3.6 costs Extended Support per vCPU and hour.',
    'Database Savings Plans cover it.',
  ],
  engineVersions: versionsOf('docdb'),
  status: { state: 'active', note: 'Open to new customers.' },
  endOfSupportParts: [
    {
      part: 'Version 3.6 in standard support',
      date: '2026-03-30',
      note: 'Since 2026-03-31 clusters on 3.6 are in paid Extended Support.',
      source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html',
    },
  ],
  resourceTypes: [
    'AWS::DocDB::DBCluster',
    'AWS::DocDB::DBInstance',
    'AWS::DocDB::DBClusterParameterGroup',
    'AWS::DocDB::DBSubnetGroup',
    'AWS::DocDB::GlobalCluster',
    'AWS::DocDB::EventSubscription',
    'AWS::DocDBElastic::Cluster',
    'AWS::DocDBElastic::ClusterSnapshot',
  ],
  alsoUses: [],
  cdkModules: [
    { name: 'aws-cdk-lib/aws-docdb', level: 'L2' },
    { name: 'aws-cdk-lib/aws-docdbelastic', level: 'L1', note: 'for elastic clusters' },
  ],
  docs: {
    overview: 'https://docs.aws.amazon.com/documentdb/latest/devguide/what-is.html',
    userGuide: 'https://docs.aws.amazon.com/documentdb/latest/devguide/get-started-guide.html',
    bestPractices: 'https://docs.aws.amazon.com/documentdb/latest/devguide/best_practices.html',
    pricing: 'https://aws.amazon.com/documentdb/pricing/',
    cloudFormation: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_DocDB.html',
  },
  related: ['dynamodb', 'aurora', 'dms', 'backup'],
  asOf: '2026-10-09',
};
