import { grid, list, prose, section, steps } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const migration: Topic = {
  id: 'migration',
  title: 'Migration',
  oneLiner: 'How a database gets to AWS, to the same engine or to another, while it stays in use.',
  icon: 'arrow-swap',
  sections: [
    section(
      'What DMS does',
      [
        prose(
          'AWS Database Migration Service (DMS) migrates databases to AWS easily and securely: it reads a source, writes a target, and the source stays in use meanwhile.',
          'Downtime is minimal: a full load copies what is there, change data capture (CDC) follows what changes since, and you switch over when the two are level.',
        ),
        grid(
          ['Kind', 'Example', 'With'],
          [
            'Homogeneous',
            'PostgreSQL on premises to Aurora PostgreSQL',
            'DMS homogeneous data migrations, or the tools of the engine',
          ],
          [
            'Heterogeneous',
            'Oracle to Aurora PostgreSQL',
            'DMS Schema Conversion for schema and code, then DMS for the data',
          ],
          [
            'Replication that goes on',
            'A copy for analytics or another Region',
            'DMS with CDC, or a zero-ETL integration where there is one',
          ],
        ),
      ],
      source.dms,
    ),
    section(
      'Other ways',
      [
        list(
          'A dump and a restore: simplest where some hours without writes are fine',
          'A replica: MySQL, PostgreSQL and MariaDB can replicate into RDS or Aurora; from RDS to Aurora there are Aurora read replicas and snapshots',
          'Import from Amazon S3, for DynamoDB tables and some engines',
          'Files with `COPY` for Redshift',
        ),
        prose(
          'DMS Fleet Advisor, which many plans still name, ended on 2026-05-20; AWS points to AWS Migration Evaluator.',
        ),
      ],
      source.dms,
      {
        title: 'End of support of Fleet Advisor',
        url: 'https://docs.aws.amazon.com/dms/latest/userguide/dms_fleet.advisor-end-of-support.html',
      },
    ),
    section(
      'A migration with DMS',
      [
        steps(
          'Choose the target: [Which AWS database?](guide), "Moving a database as it is" or "Leaving a database engine"',
          'Convert the schema where the engine changes, and create the target from a template',
          'Create a replication instance or a serverless replication in private subnets, and endpoints whose credentials are in Secrets Manager',
          'Run the premigration assessment, and mend what it finds',
          'Drop secondary indexes and triggers on the target, run the full load, create them again',
          'Let change data capture catch up, validate the data, and rehearse the switch',
          'Stop writes, wait until the target is level, point the application to it, and keep the source until you are sure',
        ),
      ],
      source.dmsBestPractices,
    ),
    section(
      'Settings that matter',
      [
        list(
          '`PubliclyAccessible` of a replication instance is true by default: set it to false',
          '`MultiAZ` keeps a task with change data capture alive when a zone fails',
          'TLS on both endpoints (`SslMode`)',
          'Logging of the task, and alarms on `CDCLatencySource` and `CDCLatencyTarget`',
        ),
      ],
      {
        title: 'CreateReplicationInstance',
        url: 'https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationInstance.html',
      },
      source.dmsBestPractices,
    ),
  ],
  related: [
    'services/dms',
    'guide',
    'rules/dms-replication-instance-not-public',
    'rules/dms-replication-instance-multi-az',
    'rules/dms-endpoint-ssl',
    'rules/dms-endpoint-plaintext-password',
  ],
  asOf: '2026-10-09',
};
