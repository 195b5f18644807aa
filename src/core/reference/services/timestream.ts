import type { Service } from '../service.ts';

export const timestream: Service = {
  id: 'timestream',
  name: 'Amazon Timestream',
  fullName: 'Amazon Timestream (for InfluxDB, for LiveAnalytics)',
  category: 'time-series',
  engines: [
    'Timestream for InfluxDB: InfluxDB 2, InfluxDB 3 Core and InfluxDB 3 Enterprise',
    'Timestream for LiveAnalytics (closed to new customers)',
  ],
  models: ['time series'],
  oneLiner: 'Managed InfluxDB for metrics and events; the serverless LiveAnalytics engine is closed to new customers.',
  overview: [
    'Two engines share the name.',
    'Timestream for InfluxDB runs managed InfluxDB 2 or 3 instances and clusters in your VPC, and is the one that new customers can use.',
    'Timestream for LiveAnalytics is the older, serverless engine with a memory store and a magnetic store; it has taken no new customers since 2025-06-20 and goes on running for existing ones.',
  ],
  lists: [],
  keyFeatures: [
    'InfluxDB 2: Flux and InfluxQL, a user interface, clusters with read replicas, and a Multi-AZ standby',
    'InfluxDB 3 (2025-10): SQL and InfluxQL, unlimited cardinality, Parquet files on Amazon S3, clusters of up to 15 nodes, and Python plugins (2026-07)',
    'Instance classes from db.influx.medium to db.influx.24xlarge',
    'Maintenance windows (2026-03), customer-managed backup and restore, and KMS keys (2026-08)',
    'LiveAnalytics, for existing customers: serverless SQL, scheduled queries, and memory and magnetic tiers',
  ],
  useCases: [
    'IoT telemetry',
    'Metrics of applications and infrastructure',
    'Industrial and financial time series',
    'Moving a self-managed InfluxDB to AWS',
  ],
  notFor: [
    'Relational joins and transactions (RDS, Aurora)',
    'Workloads that should cost nothing when idle',
    'New workloads on LiveAnalytics (Timestream for InfluxDB)',
    'Writes in several Regions (DynamoDB global tables)',
  ],
  limits: [
    {
      name: 'InfluxDB instances',
      value: '40 per account and Region',
      source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html',
    },
    {
      name: 'InfluxDB storage',
      value: 'Up to 16 TiB per instance',
      source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html',
    },
    {
      name: 'Storage tiers that include IOPS',
      value: '3,000, 12,000 and 16,000 IOPS',
      source: 'https://docs.aws.amazon.com/ts-influxdb/latest/ts-influxdb-api/API_CreateDbInstance.html',
    },
    {
      name: 'InfluxDB 2 cardinality',
      value: 'Plan for fewer than 10 million series',
      source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-availability-update.html',
    },
    {
      name: 'InfluxDB 3 ingestion',
      value: 'About 1 million records per second and cluster, with up to 15 nodes',
      source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-availability-update.html',
    },
    {
      name: 'LiveAnalytics memory store',
      value: '1 to 8,766 hours',
      source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/API_RetentionProperties.html',
    },
    {
      name: 'LiveAnalytics magnetic store',
      value: '1 to 73,000 days',
      source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/API_RetentionProperties.html',
    },
  ],
  bestPractices: [
    'Use InfluxDB 3 for high cardinality or SQL, and InfluxDB 2 for Flux and low latency',
    'Set `DeploymentType` to `WITH_MULTIAZ_STANDBY`, or use a cluster, in production',
    'Write in batches of about 5,000 lines',
    'Keep instances private',
    'Watch cardinality',
    'On LiveAnalytics, plan the move, and export with `UNLOAD` to Amazon S3',
  ],
  availability: [
    'InfluxDB 2 runs in one Availability Zone, with a Multi-AZ standby, or as a cluster with read replicas.',
    'InfluxDB 3 runs as a cluster of nodes with its data on Amazon S3.',
    'LiveAnalytics is replicated over Availability Zones by the service.',
  ],
  backup: [
    'InfluxDB is backed up automatically by the service, and since 2026-08 also by customer-managed backups (`CreateDbBackup`).',
    'AWS Backup supports LiveAnalytics tables.',
  ],
  security: [
    'InfluxDB instances live in a VPC behind security groups and are private by default, with their tokens in Secrets Manager.',
    'Data is encrypted in transit with TLS and at rest, since 2026-08 with a customer managed key where you want one.',
  ],
  scaling: [
    'InfluxDB scales by instance class and storage, and by adding nodes or replicas.',
    'LiveAnalytics scales by itself.',
  ],
  pricing: [
    'InfluxDB is charged for instance hours and for storage by IOPS tier; InfluxDB 3 Enterprise adds a license.',
    'LiveAnalytics is charged for writes, queries and storage.',
    'Database Savings Plans cover Timestream.',
  ],
  engineVersions: [],
  status: {
    state: 'partly-closed',
    part: 'Timestream for LiveAnalytics',
    date: '2025-06-20',
    resourceTypes: ['AWS::Timestream::Database', 'AWS::Timestream::Table', 'AWS::Timestream::ScheduledQuery'],
    note: 'Existing customers can go on using it. Timestream for InfluxDB is open to all.',
    replacement: 'Timestream for InfluxDB, with InfluxDB 3 for most workloads.',
    source:
      'https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html',
  },
  endOfSupportParts: [],
  resourceTypes: [
    'AWS::Timestream::InfluxDBInstance',
    'AWS::Timestream::InfluxDBCluster',
    'AWS::Timestream::Database',
    'AWS::Timestream::Table',
    'AWS::Timestream::ScheduledQuery',
  ],
  alsoUses: [],
  cdkModules: [{ name: 'aws-cdk-lib/aws-timestream', level: 'L1' }],
  docs: {
    overview: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html',
    userGuide:
      'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-getting-started.html',
    bestPractices: 'https://docs.aws.amazon.com/timestream/latest/developerguide/schema-design-best-practices.html',
    pricing: 'https://aws.amazon.com/timestream/pricing/',
    cloudFormation: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Timestream.html',
  },
  related: ['keyspaces', 'dynamodb', 'redshift'],
  asOf: '2026-10-09',
};
