import type { Question } from '../guideStep.ts';

/** For tables with relations, joins and queries that nobody knows yet. */
export const whichSql: Question = {
  ask: 'What matters most in the SQL database?',
  answers: [
    {
      label: 'Full MySQL or PostgreSQL with quick failover or a load that varies',
      next: {
        service: 'aurora',
        form: 'Aurora Serverless where the load varies, else provisioned instances',
        why: 'Storage is replicated over three Availability Zones by itself, readers share it, and compute can follow the load down to zero.',
        recipe: 'aurora-serverless-postgres',
        alternatives: [
          { service: 'rds', when: 'the database is small and its load is steady: it costs less' },
          {
            service: 'aurora-dsql',
            when: 'there should be nothing to size and no VPC, and a subset of PostgreSQL is enough',
          },
        ],
      },
    },
    {
      label: 'The plain community engine, a steady load, the lowest cost',
      detail: 'MySQL, PostgreSQL or MariaDB, unchanged',
      next: {
        service: 'rds',
        why: 'It runs the unmodified engine at the price of an instance and a volume, and can be moved elsewhere at any time.',
        recipe: 'rds-postgres',
        alternatives: [{ service: 'aurora', when: 'it outgrows one instance or needs a faster failover' }],
      },
    },
    {
      label: 'No servers, no VPC, nothing to size',
      detail: 'without PostgreSQL extensions, triggers and stored procedures',
      next: {
        service: 'aurora-dsql',
        why: 'It is an endpoint and nothing else, scales to zero and back without a delay, and takes no maintenance windows.',
        recipe: 'aurora-dsql',
        alternatives: [{ service: 'aurora', when: 'the whole of PostgreSQL is needed: Aurora Serverless' }],
      },
    },
    {
      label: 'Writes in two Regions at once, strongly consistent',
      next: {
        service: 'aurora-dsql',
        form: 'a multi-Region cluster with a witness Region',
        why: 'Both Regions take reads and writes and never disagree.',
        alternatives: [
          { service: 'aurora', when: 'one Region may do all the writing: Aurora Global Database' },
          { service: 'dynamodb', when: 'key access is enough: global tables with strong consistency (MRSC)' },
        ],
      },
    },
    {
      label: 'More writes or more data than one writer can take',
      next: {
        service: 'aurora',
        form: 'Aurora Limitless Database (PostgreSQL)',
        why: 'It spreads tables over shards and keeps the interface of one database.',
        alternatives: [
          { service: 'aurora-dsql', when: 'its subset of PostgreSQL is enough: it scales without shards to plan' },
        ],
      },
    },
    {
      label: 'A commercial engine',
      detail: 'Oracle, SQL Server or Db2',
      next: {
        service: 'rds',
        why: 'It is the managed home of Oracle, SQL Server and Db2.',
        alternatives: [{ service: 'oracle-database-at-aws', when: 'Oracle needs RAC or Exadata' }],
      },
    },
    {
      label: 'Access to the operating system',
      next: {
        service: 'rds',
        form: 'RDS Custom for SQL Server; for any other engine, your own instance on EC2',
        why: 'A managed database gives no shell. RDS Custom for Oracle ends on 2027-03-31.',
      },
    },
  ],
};
