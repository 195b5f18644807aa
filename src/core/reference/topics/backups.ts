import { code, grid, list, picture, prose, section, steps } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const backups: Topic = {
  id: 'backups',
  title: 'Backups and point-in-time recovery',
  oneLiner: 'What is backed up by itself, how far back you can go, and how a restore works.',
  icon: 'history',
  sections: [
    section(
      'Automated backups and snapshots',
      [
        prose(
          'RDS takes automated backups and lets you take manual snapshots.',
          'Automated backups are a snapshot each day in the backup window and the transaction logs in between; together they allow point-in-time recovery to any second within the retention period of up to 35 days, up to about 5 minutes ago.',
          'Backups are kept in Amazon S3.',
        ),
        picture('recovery'),
        grid(
          ['', 'Automated backup', 'Manual snapshot'],
          ['**Taken**', 'Every day, by itself', 'When you ask for it'],
          ['**Kept**', '1 to 35 days', 'Until you delete it'],
          ['**Restores to**', 'Any second of the period', 'The moment it was taken'],
          ['**When the database is deleted**', 'Gone, unless you keep them (`DeleteAutomatedBackups: false`)', 'Stays'],
        ),
        list(
          'Automated backups are on by default: for 7 days in the console, but only 1 day through the API, the CLI and CloudFormation; a retention of 0 switches them off',
          'On Single-AZ the start of a snapshot can suspend I/O for a moment; with Multi-AZ most engines are backed up from the standby, so that the primary hardly notices',
          'Automated backups can be replicated to another Region',
        ),
      ],
      source.rdsBackups,
      {
        title: 'Retaining automated backups',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html',
      },
    ),
    section(
      'What each service does',
      [
        grid(
          ['Service', 'Point-in-time recovery', 'Default', 'AWS Backup'],
          ['[RDS](services/rds)', '0 to 35 days', 'On, 1 day', 'Yes'],
          ['[Aurora](services/aurora)', '1 to 35 days', 'On, 1 day', 'Yes'],
          ['[Aurora DSQL](services/aurora-dsql)', 'None of its own', 'None', 'Yes: full backups'],
          ['[DynamoDB](services/dynamodb)', '1 to 35 days', '**Off**', 'Yes'],
          ['[DocumentDB](services/documentdb)', '1 to 35 days', 'On, 1 day', 'Yes: instance-based clusters'],
          ['[Neptune](services/neptune)', '1 to 35 days', 'On, 1 day', 'Yes'],
          ['[Keyspaces](services/keyspaces)', '35 days', '**Off**', 'No'],
          ['[ElastiCache](services/elasticache)', 'None: daily snapshots', '**Off**', 'No'],
          ['[MemoryDB](services/memorydb)', 'None: daily snapshots', '**Off**', 'No'],
          [
            '[Redshift](services/redshift)',
            'None: snapshots of 1 to 35 days, recovery points on Serverless',
            'On, 1 day',
            'Yes',
          ],
        ),
      ],
      source.rdsBackups,
      source.auroraBackups,
      source.dynamodbBackups,
      source.backup,
    ),
    section(
      'Restoring',
      [
        prose('A restore always makes a new database with a new endpoint; it never turns the running one back.'),
        steps(
          'Find the moment before the damage (`LatestRestorableTime` tells how far you can go)',
          'Restore to a new instance, cluster or table with the same network and parameter groups',
          'Check the data, then copy the missing rows back or point the application to the new endpoint',
          'Set up again what a restore does not bring along: compare security groups, parameter group and Multi-AZ on RDS; auto scaling, alarms, tags, stream, TTL and point-in-time recovery on DynamoDB',
        ),
        code(
          'sh',
          `aws rds restore-db-instance-to-point-in-time \\
  --source-db-instance-identifier orders \\
  --target-db-instance-identifier orders-restored \\
  --restore-time 2026-11-19T08:15:00Z \\
  --db-subnet-group-name private --multi-az

aws dynamodb restore-table-to-point-in-time \\
  --source-table-name Users --target-table-name UsersRestored \\
  --restore-date-time 2026-11-19T08:15:00Z`,
        ),
        prose(
          'A new Aurora MySQL cluster is often not needed: backtrack turns a cluster back by up to 72 hours in place, and a clone is ready within minutes.',
        ),
      ],
      source.rdsBackups,
      source.auroraBackups,
    ),
    section(
      'In a template',
      [
        list(
          'Set `BackupRetentionPeriod` to 7 days or more, whatever the default is',
          'Set `DeletionPolicy` and `UpdateReplacePolicy`. Left out, an update that replaces the database loses its data; when the stack is deleted, only instances and clusters of RDS leave a snapshot by themselves',
          'Turn on `PointInTimeRecoverySpecification` for each DynamoDB table',
          'Keep copies in another account, and data you must hold for years under a plan of [AWS Backup](topics/central-backup)',
          'Test a restore, and write down how long it took',
        ),
      ],
      source.rdsBestPractices,
    ),
  ],
  related: [
    'topics/central-backup',
    'topics/multi-az',
    'rules/rds-instance-backup-retention',
    'rules/rds-cluster-backup-retention',
    'rules/dynamodb-table-pitr',
    'rules/stateful-resource-deletion-policy',
    'services/rds',
    'services/aurora',
    'services/dynamodb',
  ],
  asOf: '2026-10-09',
};
