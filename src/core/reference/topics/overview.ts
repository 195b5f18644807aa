import { grid, list, picture, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const overview: Topic = {
  id: 'overview',
  title: 'AWS databases at a glance',
  oneLiner: 'Which families of databases AWS offers, what they have in common, and what they are used for.',
  icon: 'globe',
  sections: [
    section(
      'Families',
      [
        prose(
          'AWS offers managed database services for relational, NoSQL, in-memory, graph and time series data, and a data warehouse for analytics.',
          'They fall into four families: relational databases, non-relational databases, in-memory databases and purpose-built databases.',
        ),
        picture('families'),
        grid(
          ['Family', 'Services', 'For'],
          [
            'Relational',
            '[Amazon RDS](services/rds), [Amazon Aurora](services/aurora), [Aurora DSQL](services/aurora-dsql), [Oracle Database@AWS](services/oracle-database-at-aws)',
            'Tables, joins and transactions',
          ],
          [
            'Key-value and document (NoSQL)',
            '[DynamoDB](services/dynamodb), [DocumentDB](services/documentdb)',
            'Items found by key, JSON documents',
          ],
          [
            'In-memory',
            '[ElastiCache](services/elasticache), [MemoryDB](services/memorydb), [DAX](services/dax)',
            'Caches, sessions, leaderboards',
          ],
          ['Graph', '[Neptune](services/neptune)', 'Highly connected data'],
          ['Time series', '[Timestream for InfluxDB](services/timestream)', 'Metrics, IoT and events'],
          ['Wide-column', '[Keyspaces](services/keyspaces)', 'Cassandra applications'],
          ['Data warehouse', '[Redshift](services/redshift)', 'Analytics, reporting and big data'],
          ['Beside them', '[DMS](services/dms), [AWS Backup](services/backup)', 'Migration, central backup'],
        ),
        prose(
          'Two families of older courses are gone: [QLDB](services/qldb), the ledger database, ended on 2025-07-31, and [Managed Blockchain](services/managed-blockchain) takes no new customers from 2026-10-29 and ends on 2027-09-29.',
          'Of Timestream, the serverless LiveAnalytics engine has been closed to new customers since 2025-06-20.',
        ),
      ],
      source.decisionGuide,
    ),
    section(
      'What they have in common',
      [
        grid(
          ['Feature', 'What it means'],
          ['Fully managed', 'AWS handles backups, patching and failover, as far as you switch them on'],
          [
            'High availability',
            '[Multi-AZ](topics/multi-az) and clustering options; some services are spread over three zones by themselves',
          ],
          ['Scalability', 'Vertical (a larger instance) and horizontal (replicas, shards, partitions), or serverless'],
          ['Security', 'IAM, encryption at rest and in transit, and [private networks](topics/network)'],
          [
            'Monitoring',
            'CloudWatch metrics, logs and alarms; CloudWatch Database Insights has replaced the Performance Insights console since 2026-07-31',
          ],
          [
            'Analytics and machine learning',
            'Zero-ETL integrations with Redshift and the SageMaker lakehouse, and vector search in most of the databases',
          ],
        ),
      ],
      source.decisionGuide,
    ),
    section(
      'What they are used for',
      [
        list(
          'Web and mobile applications: [RDS](services/rds), [Aurora](services/aurora), [DynamoDB](services/dynamodb)',
          'E-commerce: orders and stock in [Aurora](services/aurora) or [RDS](services/rds), carts and sessions in [DynamoDB](services/dynamodb)',
          'Financial systems: relational databases with transactions and [point-in-time recovery](topics/backups)',
          'Real-time analytics: [ElastiCache](services/elasticache), [Timestream for InfluxDB](services/timestream), zero-ETL to [Redshift](services/redshift)',
          'Caching and session storage: [ElastiCache](services/elasticache)',
          'Social and relationship-based applications: [Neptune](services/neptune)',
        ),
      ],
      source.decisionGuide,
    ),
    section(
      'What you gain',
      [
        list(
          'Less operational overhead: backups, patching, scaling and replication are offloaded to AWS, and you can focus on application development',
          'Better performance and reliability than most teams reach on servers of their own',
          'Automated maintenance and backups',
          'Pay-as-you-go pricing; reserved capacity and, since 2025-12, Database Savings Plans lower it for a commitment',
          'A free choice of relational, NoSQL or specialized databases: know the strengths of each type and pick by the data',
        ),
        prose(
          '[Which AWS database?](guide) leads to a service by a few questions, and [Shared responsibility](topics/shared-responsibility) tells what stays with you.',
        ),
      ],
      source.decisionGuide,
    ),
  ],
  related: ['guide', 'topics/managed-or-unmanaged', 'topics/relational-or-nosql', 'topics/best-practices'],
  asOf: '2026-10-09',
};
