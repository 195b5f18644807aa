import { code, grid, list, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const rdsStorage: Topic = {
  id: 'rds-storage',
  title: 'Storage on RDS',
  oneLiner: 'Which volumes a DB instance can have, and how they grow.',
  icon: 'save',
  sections: [
    section(
      'Storage types',
      [
        prose(
          'RDS uses Amazon Elastic Block Store (EBS) volumes for database and log storage, and manages them for you.',
          'You choose the type by performance and cost:',
        ),
        grid(
          ['Type', 'What it is', 'Choose it for'],
          [
            '`gp3`',
            'General Purpose (SSD): 3,000 IOPS and 125 MiB/s included; from 400 GiB 12,000 IOPS and 500 MiB/s (from 200 GiB on Oracle), more on request',
            'Nearly everything; the default through the API and CloudFormation',
          ],
          ['`gp2`', 'General Purpose (SSD), older: IOPS grow with the size', 'Nothing new'],
          [
            '`io2`',
            'Provisioned IOPS (SSD), io2 Block Express: up to 256,000 IOPS',
            'Production databases that need steady, high I/O',
          ],
          ['`io1`', 'Provisioned IOPS (SSD), older', 'Nothing new'],
          [
            '`standard`',
            'Magnetic (legacy): cannot be created any more; since 2026-07-01 existing volumes are gp3 and snapshots can no longer be restored to it',
            'Nothing',
          ],
        ),
      ],
      source.rdsStorage,
    ),
    section(
      'How large',
      [
        grid(
          ['', 'Db2, MariaDB, MySQL, PostgreSQL', 'Oracle, SQL Server'],
          ['**Smallest**', '20 GiB on gp2 and gp3, 100 GiB on io1 and io2', 'See the storage page'],
          ['**Largest**', '64 TiB', '64 TiB a volume, up to 256 TiB with three additional volumes'],
          ['**Shrinks**', 'No', 'No'],
        ),
        prose(
          'A volume that is too large stays too large: to shrink it, move the data to a new instance (a blue/green deployment can do that).',
        ),
      ],
      source.rdsStorage,
    ),
    section(
      'Growing by itself',
      [
        prose(
          'Storage autoscaling scales the capacity up automatically when you set `MaxAllocatedStorage`, the size at which it stops.',
          'It acts when 10% or less is free for at least 5 minutes, and at least 6 hours after the last change. It only grows.',
        ),
        code(
          'yaml',
          `AllocatedStorage: '100'
MaxAllocatedStorage: 500
StorageType: gp3`,
        ),
      ],
      source.rdsStorageAutoscaling,
    ),
    section(
      'How durable',
      [
        list(
          'RDS manages the volumes, their redundancy and their replication. Within one Availability Zone that is the replication of EBS; only [Multi-AZ](topics/multi-az) keeps a copy in another zone',
          'Against mistakes and deletion help [backups](topics/backups), not storage',
          '[Aurora](services/aurora) does not use EBS: its cluster volume keeps six copies over three zones, grows by itself and shrinks too',
        ),
      ],
      source.rdsMultiAz,
      source.aurora,
    ),
  ],
  related: [
    'topics/instances',
    'rules/rds-storage-magnetic',
    'rules/rds-storage-gp2',
    'rules/rds-storage-autoscaling',
    'rules/rds-storage-iops-combination',
    'services/rds',
  ],
  asOf: '2026-10-09',
};
