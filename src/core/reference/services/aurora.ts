import { versionsOf } from '../../engines/supportDates.ts';
import type { Service } from '../service.ts';

export const aurora: Service = {
  id: 'aurora',
  name: 'Amazon Aurora',
  fullName: 'Amazon Aurora (MySQL-Compatible and PostgreSQL-Compatible Edition)',
  category: 'relational',
  engines: ['Aurora MySQL: version 2 (MySQL 5.7), 3 (MySQL 8.0) and 8.4', 'Aurora PostgreSQL: 11 to 18'],
  models: ['relational'],
  oneLiner:
    'MySQL- and PostgreSQL-compatible database built for the cloud, with storage that replicates itself across three Availability Zones.',
  overview: [
    'Aurora separates compute from a shared, log-structured cluster volume that keeps six copies of the data over three Availability Zones.',
    'Writer and readers share that volume, so readers lag by milliseconds and a failover promotes a reader instead of copying data.',
    'AWS claims up to five times the throughput of MySQL and three times that of PostgreSQL.',
    'Compute is provisioned or serverless; Aurora Limitless Database adds sharding, and Aurora Global Database adds copies in other Regions.',
  ],
  lists: [],
  keyFeatures: [
    'Up to 15 readers in a cluster, with a reader endpoint and custom endpoints',
    'Aurora Serverless (once called Serverless v2): 0 to 256 ACU per instance, with an automatic pause at zero',
    'Aurora Limitless Database (PostgreSQL): automatic sharding for millions of writes per second and petabytes of data',
    'Aurora Global Database: one Region for writes and up to 10 read-only secondary Regions, with a lag of typically under one second',
    'I/O-Optimized storage: no charge per I/O, worthwhile when I/O makes up about 25% of the bill or more',
    'Express configuration (PostgreSQL, 2026-03): a cluster within seconds, without a VPC and with IAM authentication only',
    'Fast clones, backtrack (MySQL, up to 72 hours), zero-downtime patching and blue/green deployments',
    'RDS Data API, RDS Proxy, IAM authentication, and a master password managed in Secrets Manager',
    'Zero-ETL integrations with Redshift and the SageMaker lakehouse, vectors with pgvector, and Babelfish for SQL Server clients',
    'Multi-source and delayed replication in Aurora MySQL 8.4 (2026-09)',
  ],
  useCases: [
    'Demanding MySQL or PostgreSQL workloads that outgrow RDS',
    'Software as a service and variable traffic, with Aurora Serverless',
    'Leaving Oracle or SQL Server licenses behind',
    'Reads around the world and disaster recovery, with Aurora Global Database',
    'Relational data together with vectors (pgvector)',
  ],
  notFor: [
    'Small databases with a steady load, where RDS costs less',
    'Writes in several Regions at once (Aurora DSQL)',
    'Engines other than MySQL and PostgreSQL (RDS)',
    'Key-value access at extreme scale (DynamoDB)',
  ],
  limits: [
    {
      name: 'Cluster volume',
      value:
        '256 TiB on Aurora PostgreSQL 15.13, 16.9, 17.5 and later and on Aurora MySQL 3.10 and later; 128 TiB on earlier versions',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
    },
    {
      name: 'Table size',
      value: '64 TiB on MySQL, 32 TiB on PostgreSQL',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
    },
    {
      name: 'Readers per cluster',
      value: '15',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
    },
    {
      name: 'DB clusters per Region',
      value: '40 by default',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
    },
    {
      name: 'Secondary Regions of a Global Database',
      value: '10',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
    },
    {
      name: 'Serverless capacity',
      value: '0 to 256 ACU in half steps; 0 only on versions with automatic pause, and at most 128 on older versions',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html',
    },
    {
      name: 'Automatic pause',
      value:
        'After 300 to 86,400 idle seconds, default 300; Aurora PostgreSQL 16.3 and 15.7 and later (with listed versions of older majors), Aurora MySQL 3.08 and later',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
    },
    {
      name: 'Backup retention',
      value: '1 to 35 days, default 1; cannot be turned off',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
    },
    {
      name: 'Backtrack window',
      value: '72 hours (Aurora MySQL)',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html',
    },
    {
      name: 'Limitless shard groups per Region',
      value: '5 by default',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
    },
    {
      name: 'Switch from Standard to I/O-Optimized',
      value: 'Once every 30 days',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
    },
    {
      name: 'Result set of the Data API',
      value: '1 MB',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
    },
  ],
  bestPractices: [
    'Run at least two instances, in different Availability Zones',
    'Turn on `DeletionProtection`, and set `DeletionPolicy` to `Snapshot`',
    'Keep backups for 7 days or more',
    'On Aurora Serverless, set `MinCapacity` high enough for the working set in production, and to 0 only where a delay on resuming is fine',
    'Read through the reader endpoint and write through the cluster endpoint',
    'Manage the master password in Secrets Manager, or use IAM authentication',
    'Compare the cost of Standard and I/O-Optimized storage every month',
    'Prefer a long-term support minor version where upgrades must be rare, and turn off `AutoMinorVersionUpgrade` there',
    'Set `EngineLifecycleSupport` on purpose',
  ],
  availability: [
    'The volume keeps its copies in three Availability Zones whatever the number of instances.',
    'A failover to a reader usually completes in under 60 seconds, often in under 30.',
    'Without a reader the writer has to be recreated, which takes longer: put at least one reader into another Availability Zone in production.',
    'Aurora Global Database covers the loss of a Region.',
  ],
  backup: [
    'The cluster volume is backed up to Amazon S3 continuously and incrementally, without affecting performance.',
    'It can be restored to any second within the retention period, always into a new cluster.',
    'Cluster snapshots do not expire; clones, and backtrack on MySQL, can spare a restore.',
    'AWS Backup supports Aurora with point-in-time recovery.',
  ],
  security: [
    'Since 2026 new clusters are encrypted by default with a key owned by AWS (`StorageEncryptionType`); choose a KMS key at creation where you need control of the key.',
    'A cluster lives in a VPC, unless it was created with the express configuration.',
    'TLS, IAM authentication, Secrets Manager, Database Activity Streams and deletion protection are available.',
  ],
  scaling: [
    'Storage grows and shrinks with the data.',
    'Reads scale by adding readers, by hand or with reader auto scaling.',
    'Compute scales by changing the instance class, or by itself within the ACU range of Aurora Serverless.',
    'Writes beyond one instance need Aurora Limitless Database (PostgreSQL).',
  ],
  pricing: [
    'Charged for instance hours or ACU hours, storage per GB and month, backup storage above the free share, and writes replicated by Global Database.',
    'I/O is charged per request on Standard storage and not at all on I/O-Optimized.',
    'After standard support ends, Extended Support is charged per vCPU and hour.',
    'Reserved instances and Database Savings Plans lower the price.',
  ],
  engineVersions: versionsOf('aurora-mysql', 'aurora-postgresql'),
  status: { state: 'active', note: 'Open to new customers.' },
  endOfSupportParts: [
    {
      part: 'Aurora Serverless v1',
      date: '2025-03-31',
      note: 'End of life: do not use `EngineMode: serverless`. Remaining clusters were moved to Aurora Serverless v2, which AWS now calls Aurora Serverless.',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.modifying.html',
    },
  ],
  resourceTypes: [
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBClusterParameterGroup',
    'AWS::RDS::GlobalCluster',
    'AWS::RDS::DBShardGroup',
    'AWS::RDS::ClusterSnapshot',
  ],
  alsoUses: [
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBParameterGroup',
    'AWS::RDS::DBSubnetGroup',
    'AWS::RDS::DBProxy',
    'AWS::RDS::DBProxyEndpoint',
    'AWS::RDS::DBProxyTargetGroup',
    'AWS::RDS::EventSubscription',
    'AWS::RDS::Integration',
  ],
  cdkModules: [{ name: 'aws-cdk-lib/aws-rds', level: 'L2' }],
  docs: {
    overview: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
    userGuide: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html',
    bestPractices: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.BestPractices.html',
    pricing: 'https://aws.amazon.com/rds/aurora/pricing/',
    cloudFormation:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html',
  },
  related: ['rds', 'aurora-dsql', 'dms', 'backup', 'redshift'],
  asOf: '2026-10-09',
};
