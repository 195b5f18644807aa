import { grid, list, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const managedOrUnmanaged: Topic = {
  id: 'managed-or-unmanaged',
  title: 'Managed or unmanaged',
  oneLiner: 'When to let AWS run the database, and when to run it on EC2 yourself.',
  icon: 'server-environment',
  sections: [
    section(
      'The difference',
      [
        prose(
          'In a managed database such as [RDS](services/rds), [Aurora](services/aurora), [DynamoDB](services/dynamodb) or [ElastiCache](services/elasticache), AWS does the provisioning, patching, backups, monitoring and scaling, and you focus on the application.',
          'An unmanaged database is one you install yourself, for example MySQL or PostgreSQL on EC2: you configure, maintain, update and back it up, and replication and failover are yours to set up.',
          'It gives more control and flexibility, and demands more effort and expertise.',
        ),
      ],
      source.rds,
    ),
    section(
      'Who does what',
      [
        grid(
          ['Task', 'Database on EC2', 'RDS and Aurora', 'DynamoDB'],
          ['Hardware and data center', 'AWS', 'AWS', 'AWS'],
          ['Operating system and its patches', 'You', 'AWS', 'AWS, and nobody sees it'],
          ['Installing and patching the engine', 'You', 'AWS, in your maintenance window', 'AWS'],
          ['Major versions of the engine', 'You', 'You choose when', 'None to choose'],
          ['Backups', 'You', 'AWS, for the retention you set', 'AWS, once you switch them on'],
          ['Replication and failover', 'You', 'AWS, where you ask for Multi-AZ or readers', 'AWS'],
          ['Scaling', 'You', 'You choose the size; Aurora Serverless follows the load', 'AWS, on demand'],
          ['Schema, queries, keys and indexes', 'You', 'You', 'You'],
          ['Users, permissions, network', 'You', 'You', 'You'],
        ),
      ],
      source.rds,
      source.dynamodb,
    ),
    section(
      'When EC2 is right',
      [
        prose('Managed is the default that AWS recommends. Run the database on EC2 only for one of these:'),
        list(
          'Access to the operating system, or rights of a superuser that a managed service does not give',
          'An engine, a version or an extension that AWS does not offer',
          'A license that is bound to hosts',
          'Storage of a special kind, or a file layout of your own',
        ),
        prose(
          'Between the two stands RDS Custom for SQL Server, which gives access to the operating system of a managed instance. RDS Custom for Oracle ends on 2027-03-31; Oracle with RAC or Exadata runs on [Oracle Database@AWS](services/oracle-database-at-aws).',
        ),
      ],
      source.decisionGuide,
      {
        title: 'End of support of RDS Custom for Oracle',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS-Custom-for-Oracle-end-of-support.html',
      },
    ),
    section(
      'What managed does not mean',
      [
        list(
          'Not without settings: Multi-AZ, encryption, deletion protection and longer backups on RDS are off or short until you ask for them',
          'Not without versions: when standard support of an engine version ends, you upgrade or pay for Extended Support',
          'Not without tuning: schema, indexes and queries stay yours',
          'Not without a network: who can reach the database is decided by your VPC and its security groups',
        ),
      ],
      source.rdsBestPractices,
    ),
  ],
  related: [
    'topics/shared-responsibility',
    'guide',
    'services/rds',
    'services/dynamodb',
    'rules/engine-end-of-standard-support',
  ],
  asOf: '2026-10-09',
};
