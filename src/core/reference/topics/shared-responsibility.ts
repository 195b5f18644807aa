import { grid, list, picture, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const sharedResponsibility: Topic = {
  id: 'shared-responsibility',
  title: 'Shared responsibility',
  oneLiner: 'What AWS looks after in a managed database, and what stays yours.',
  icon: 'organization',
  sections: [
    section(
      'The model',
      [
        prose(
          'AWS is responsible for the security of the cloud, you for the security in the cloud.',
          'Where the line runs depends on the service: the more is managed, the more of the stack is on the side of AWS. Data, access and configuration stay on yours.',
        ),
        picture('responsibility'),
        grid(
          ['Area', 'AWS', 'You'],
          [
            'Infrastructure security',
            'Manages the hardware, the network, the operating system, and patches and maintenance of the engine',
            'Choose the maintenance window, the size and the moment of a major upgrade',
          ],
          [
            'Data and access',
            'Provides KMS, IAM, TLS and Secrets Manager',
            'The schema, data encryption choices, user permissions, database configuration and query tuning',
          ],
          [
            'Backups and availability',
            'Automates backups and replication, and runs a failover',
            'Configure retention and restore options, ask for Multi-AZ, and test restores',
          ],
          ['Network', 'Isolates VPCs from each other', 'Subnets, route tables and security groups'],
        ),
      ],
      source.sharedResponsibility,
      source.rds,
    ),
    section(
      'What is off until you switch it on',
      [
        prose('These defaults surprise people most, because a managed service sounds as if it had taken care of them:'),
        grid(
          ['Service', 'Off by default', 'Rule'],
          [
            '[RDS](services/rds)',
            'Multi-AZ, encryption at rest, deletion protection; backups are kept for one day with CloudFormation',
            '[Multi-AZ](rules/rds-instance-multi-az), [encryption](rules/rds-instance-storage-encrypted), [deletion](rules/rds-instance-deletion-protection)',
          ],
          [
            '[Aurora](services/aurora)',
            'A second instance, deletion protection; backups are kept for one day',
            '[Readers](rules/rds-cluster-multi-az), [deletion](rules/rds-cluster-deletion-protection)',
          ],
          [
            '[DynamoDB](services/dynamodb)',
            'Point-in-time recovery, deletion protection',
            '[Recovery](rules/dynamodb-table-pitr), [deletion](rules/dynamodb-deletion-protection)',
          ],
          [
            '[ElastiCache](services/elasticache)',
            'Automatic snapshots; on nodes also encryption in transit and Multi-AZ',
            '[Snapshots](rules/elasticache-automatic-backups), [TLS](rules/elasticache-replicationgroup-encryption-in-transit)',
          ],
          [
            '[DocumentDB](services/documentdb) and [Neptune](services/neptune)',
            'Encryption at rest, deletion protection',
            '[DocumentDB](rules/docdb-cluster-storage-encrypted), [Neptune](rules/neptune-cluster-storage-encrypted)',
          ],
        ),
      ],
      source.rdsBackups,
      source.rdsEncryption,
      source.dynamodbBackups,
    ),
    section(
      'Scaling and upgrades on RDS',
      [
        list(
          'AWS offers scaling, you decide on it: a larger instance class, more storage, storage autoscaling and replicas are settings of yours',
          'Minor versions can be installed for you in the maintenance window (`AutoMinorVersionUpgrade`)',
          'A major version is your decision, until support ends: then Extended Support is charged, or AWS upgrades',
        ),
      ],
      {
        title: 'Extended Support of RDS',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
      },
    ),
  ],
  related: ['topics/managed-or-unmanaged', 'topics/security', 'topics/backups', 'topics/multi-az', 'services/rds'],
  asOf: '2026-10-09',
};
