import type { Service } from '../service.ts';

export const dynamodb: Service = {
  id: 'dynamodb',
  name: 'Amazon DynamoDB',
  fullName: 'Amazon DynamoDB',
  category: 'key-value',
  engines: ['DynamoDB'],
  models: ['key-value', 'document'],
  oneLiner: 'Serverless key-value and document database with single-digit millisecond latency at any scale.',
  overview: [
    'DynamoDB stores items in tables, partitions them by key and answers look-ups by key in single-digit milliseconds, whatever the size of the table.',
    'There is nothing to install or patch, and capacity is on demand (the default) or provisioned.',
    'It has no joins: tables and indexes are designed from the access patterns, and changing them later is costly.',
  ],
  lists: [
    {
      title: 'Core concepts',
      items: [
        'Table: a collection of items',
        'Item: a collection of attributes, identified by the primary key (a partition key, and optionally a sort key)',
        'Attribute: a name and a value',
        'Index: global secondary (a key of its own), local secondary (same partition key, another sort key), or vector index (similarity search)',
      ],
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html',
    },
  ],
  keyFeatures: [
    'On-demand capacity, or provisioned capacity with auto scaling; a maximum for on-demand throughput; warm throughput to prepare for peaks',
    'Global and local secondary indexes, with keys of up to 4 + 4 attributes on a global one (2025-11)',
    'Native vector indexes and `SearchVectors` (2026-08)',
    'ACID transactions over up to 100 items and 4 MB',
    'Global tables with eventual consistency (MREC) or multi-Region strong consistency (MRSC), also across accounts (2026-02)',
    'DynamoDB Streams, Kinesis Data Streams, and time to live (TTL)',
    'Point-in-time recovery for 1 to 35 days, on-demand backups, AWS Backup, export to and import from Amazon S3 (filtered export since 2026-10)',
    'Table classes Standard and Standard-Infrequent Access',
    'Resource-based policies, fine-grained access control, PrivateLink and deletion protection',
    'Zero-ETL integrations with Redshift, OpenSearch and the SageMaker lakehouse',
    'Microsecond reads through DAX, and SQL-like access with PartiQL',
  ],
  useCases: [
    'Sessions, shopping carts, user profiles and leaderboards',
    'Back ends for games, IoT, advertising, mobile and web applications',
    'Serverless applications with AWS Lambda',
    'Event stores and APIs with high traffic',
    'Metadata, and similarity search over operational items',
  ],
  notFor: [
    'Ad-hoc queries, joins and aggregation (RDS, Aurora)',
    'Applications whose access patterns are not yet known (RDS, Aurora)',
    'Items above 400 KB (keep the body in Amazon S3)',
    'Full-text or geospatial search (OpenSearch)',
    'Data warehousing (Redshift)',
  ],
  limits: [
    {
      name: 'Item size',
      value: '400 KB, including attribute names',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
    },
    {
      name: 'Page of a Query or Scan',
      value: '1 MB, before filtering',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html',
    },
    {
      name: 'Global secondary indexes',
      value: '20 per table by default',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
    },
    {
      name: 'Local secondary indexes',
      value: '5 per table, only when the table is created; each item collection holds at most 10 GB',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html',
    },
    {
      name: 'Vector indexes',
      value: '5 per table, 4,096 dimensions, TopK of 100; on-demand tables only',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
    },
    {
      name: 'Key length',
      value: '2,048 bytes for the partition key, 1,024 bytes for the sort key',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
    },
    {
      name: 'Transaction',
      value: '100 items and 4 MB, within one account and Region',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
    },
    {
      name: 'BatchGetItem',
      value: '100 items, 16 MB',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html',
    },
    {
      name: 'BatchWriteItem',
      value: '25 puts or deletes, 16 MB',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
    },
    {
      name: 'Tables per Region',
      value: '2,500 by default, up to 10,000',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
    },
    {
      name: 'Throughput per table',
      value: '40,000 read units and 40,000 write units by default; adjustable',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
    },
    {
      name: 'Provisioned throughput per account',
      value: '80,000 read units and 80,000 write units by default',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
    },
    {
      name: 'Point-in-time recovery (PITR)',
      value: '1 to 35 days, default 35; off until you enable it',
      source:
        'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html',
    },
    {
      name: 'Global table with strong consistency (MRSC)',
      value:
        'Exactly three Regions (three replicas, or two and a witness) within one set of Regions (US, EU or AP); 400 tables',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
    },
    {
      name: 'Capacity unit',
      value: 'A read of 4 KB (strongly consistent) or 8 KB (eventually consistent), a write of 1 KB',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
    },
    {
      name: 'Change of capacity mode',
      value: 'From provisioned to on-demand at most 4 times in 24 hours; back at any time',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
    },
    {
      name: 'Resource policy',
      value: '20 KB',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html',
    },
    {
      name: 'Availability in the service level agreement',
      value: '99.99%, or 99.999% for global tables',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
    },
  ],
  bestPractices: [
    'Model from the access patterns, and choose a partition key with many values',
    'Use `GetItem` and `Query` instead of `Scan`, which reads the whole table',
    'Stay with on-demand capacity unless traffic is steady and predictable',
    'Turn on point-in-time recovery and `DeletionProtectionEnabled` for every production table',
    'Use TTL for data that expires, and Standard-Infrequent Access for tables dominated by storage',
    'Grant least privilege with IAM, and use `dynamodb:LeadingKeys` where tenants share a table',
    'Retry with exponential backoff, and handle `UnprocessedItems`',
    'Project only the attributes an index needs',
    'Reach DynamoDB from a VPC through a gateway endpoint',
  ],
  availability: [
    'Each table is replicated over three Availability Zones of its Region.',
    'Global tables add active-active Regions.',
    'MREC replicates asynchronously, and the last writer wins.',
    'MRSC commits in another Region before it acknowledges, so that a strongly consistent read in any Region sees the last write.',
  ],
  backup: [
    'Point-in-time recovery restores to any second of the last 1 to 35 days; its price does not depend on the window, and it is off until you enable it.',
    'On-demand backups do not expire.',
    'AWS Backup adds cold storage, copies to other Regions and Vault Lock, and tables can be exported to Amazon S3.',
  ],
  security: [
    'Data at rest is always encrypted, with a key owned by AWS, an AWS managed key or a customer managed key.',
    'Access is controlled by IAM down to items and attributes, and by resource-based policies.',
    'VPC endpoints, TLS and CloudTrail data events are available.',
    'Deletion protection is off by default.',
  ],
  scaling: [
    'A table scales horizontally by its partition key.',
    'On-demand capacity follows the traffic: raise the warm throughput before a known peak.',
    'Provisioned capacity is scaled by Application Auto Scaling.',
    'A hot key is throttled: spread it over more values.',
  ],
  pricing: [
    'Charged for read and write request units (on-demand) or capacity units (provisioned), and for storage by table class.',
    'Reads from streams, replicated writes of global tables, point-in-time recovery, backups and vector indexes cost extra.',
    'There is a free tier that does not expire; reserved capacity and Database Savings Plans lower the price.',
  ],
  engineVersions: [],
  status: { state: 'active', note: 'Open to new customers.' },
  endOfSupportParts: [],
  resourceTypes: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable'],
  alsoUses: [],
  cdkModules: [
    {
      name: 'aws-cdk-lib/aws-dynamodb',
      level: 'L2',
      note: '`TableV2`, which AWS recommends, makes an `AWS::DynamoDB::GlobalTable`',
    },
  ],
  docs: {
    overview: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html',
    userGuide: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html',
    bestPractices: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices.html',
    pricing: 'https://aws.amazon.com/dynamodb/pricing/',
    cloudFormation: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_DynamoDB.html',
  },
  related: ['dax', 'keyspaces', 'documentdb', 'aurora-dsql', 'backup'],
  asOf: '2026-10-09',
};
