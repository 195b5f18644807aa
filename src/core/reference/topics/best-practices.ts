import { grid, list, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const bestPractices: Topic = {
  id: 'best-practices',
  title: 'Best practices',
  oneLiner: 'What holds for every AWS database, with the rules that check it.',
  icon: 'checklist',
  sections: [
    section(
      'In five sentences',
      [
        list(
          'Choose the right database for the workload: [Which AWS database?](guide)',
          'Use managed services for scalability and reliability: [Managed or unmanaged](topics/managed-or-unmanaged)',
          'Enable automated backups and Multi-AZ: [Backups](topics/backups), [Multi-AZ](topics/multi-az)',
          'Monitor performance and set up alerts',
          'Secure it with IAM, encryption and network controls: [Security](topics/security), [Network](topics/network)',
        ),
      ],
      source.rdsBestPractices,
    ),
    section(
      'Checked by rules',
      [
        grid(
          ['Practice', 'Relational', 'NoSQL and in memory'],
          [
            'Survive the loss of a zone',
            '[Instance](rules/rds-instance-multi-az), [cluster](rules/rds-cluster-multi-az)',
            '[ElastiCache](rules/elasticache-replicationgroup-multi-az), [DocumentDB](rules/docdb-cluster-multi-az), [MemoryDB](rules/memorydb-replicas)',
          ],
          [
            'Keep backups for a week or more',
            '[Instance](rules/rds-instance-backup-retention), [cluster](rules/rds-cluster-backup-retention)',
            '[DynamoDB](rules/dynamodb-table-pitr), [ElastiCache](rules/elasticache-automatic-backups), [Keyspaces](rules/keyspaces-table-pitr)',
          ],
          [
            'Keep the data when the stack changes',
            '[Deletion policies](rules/stateful-resource-deletion-policy), [protection](rules/rds-instance-deletion-protection)',
            '[Deletion policies](rules/stateful-resource-deletion-policy), [protection](rules/dynamodb-deletion-protection)',
          ],
          [
            'Encrypt at rest',
            '[Instance](rules/rds-instance-storage-encrypted), [cluster](rules/rds-cluster-storage-encrypted)',
            '[ElastiCache](rules/elasticache-replicationgroup-encryption-at-rest), [DAX](rules/dax-encryption-at-rest), [Neptune](rules/neptune-cluster-storage-encrypted)',
          ],
          [
            'Encrypt in transit',
            '[Parameter group](rules/rds-parameter-group-enforce-tls), [proxy](rules/rds-proxy-require-tls)',
            '[ElastiCache](rules/elasticache-replicationgroup-encryption-in-transit), [MemoryDB](rules/memorydb-cluster-tls)',
          ],
          [
            'Keep it off the internet',
            '[Instance](rules/rds-instance-not-public), [security group](rules/sg-db-open-to-world)',
            '[Redshift](rules/redshift-cluster-not-public), [DMS](rules/dms-replication-instance-not-public)',
          ],
          [
            'Keep passwords out of templates',
            '[Instance](rules/rds-instance-plaintext-password), [cluster](rules/rds-cluster-plaintext-password)',
            '[DocumentDB](rules/docdb-cluster-plaintext-password), [Redshift](rules/redshift-cluster-plaintext-password)',
          ],
          [
            'Stay on supported versions',
            '[Versions](rules/engine-end-of-standard-support), [minor upgrades](rules/rds-instance-auto-minor-version-upgrade)',
            '[ElastiCache](rules/elasticache-auto-minor-version-upgrade)',
          ],
        ),
      ],
      source.rdsBestPractices,
    ),
    section(
      'Monitor',
      [
        grid(
          ['Service', 'Set alarms on'],
          [
            '[RDS](services/rds), [Aurora](services/aurora)',
            'CPU, freeable memory, free storage (RDS), replica lag, connections; on serverless the ACU used',
          ],
          [
            '[DynamoDB](services/dynamodb)',
            'Throttled requests, system errors, latency, replication latency of global tables',
          ],
          [
            '[ElastiCache](services/elasticache), [MemoryDB](services/memorydb)',
            'Memory used, evictions, CPU of the engine, replication lag, hit rate',
          ],
          ['[Redshift](services/redshift)', 'Health, disk space or RPU hours, queue times'],
          ['[DMS](services/dms)', '`CDCLatencySource`, `CDCLatencyTarget`, free storage of the instance'],
        ),
        list(
          'CloudWatch Database Insights shows load by query for RDS and Aurora; it has taken the place of the Performance Insights console since 2026-07-31',
          'Subscribe to the events of RDS: failovers, maintenance and low storage come as messages',
          'Export the logs of the engine to CloudWatch Logs',
        ),
      ],
      source.rdsBestPractices,
      {
        title: 'From Performance Insights to Database Insights',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_PerfInsights.Enabling.html',
      },
    ),
    section(
      'Keep the bill small',
      [
        list(
          'Stop what nobody uses: a stopped DB instance starts again by itself after 7 days',
          'Let capacity follow the load: on-demand tables, Aurora Serverless, ElastiCache Serverless',
          'Prefer Graviton classes and gp3 volumes, and Valkey to Redis OSS',
          'Commit to what runs all the time: reserved instances or Database Savings Plans',
          'Upgrade before Extended Support is charged',
          'Let data expire (TTL), and put tables that are mostly stored into Standard-Infrequent Access',
        ),
      ],
      {
        title: 'Stopping a DB instance',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html',
      },
    ),
  ],
  related: ['guide', 'topics/shared-responsibility', 'topics/overview', 'services/rds', 'services/dynamodb'],
  asOf: '2026-10-09',
};
