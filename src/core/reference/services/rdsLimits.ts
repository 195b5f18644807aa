import type { Limit } from '../service.ts';

export const rdsLimits: readonly Limit[] = [
  {
    name: 'Storage, Db2, MariaDB, MySQL and PostgreSQL',
    value: '64 TiB (65,536 GiB) per DB instance',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  {
    name: 'Storage, Oracle and SQL Server',
    value: '64 TiB per volume, up to 256 TiB with three additional storage volumes',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  {
    name: 'Minimum storage',
    value: '20 GiB on gp2 and gp3; 100 GiB on io1 and io2 for Db2, MariaDB, MySQL, PostgreSQL and Oracle',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  {
    name: 'Provisioned IOPS',
    value: 'Up to 256,000 on io2 Block Express, with 16,000 MiB/s for Db2, MariaDB, MySQL and PostgreSQL',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  {
    name: 'gp3 baseline',
    value: '3,000 IOPS and 125 MiB/s; 12,000 IOPS and 500 MiB/s from 400 GiB (from 200 GiB on Oracle)',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  {
    name: 'Default storage type',
    value: 'gp3 through the API and CloudFormation; io1 when `Iops` is given',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  },
  {
    name: 'Backup retention, DB instance',
    value: '0 to 35 days; default 1 through the API, CLI and CloudFormation, 7 in the console; 0 turns backups off',
    source:
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  },
  {
    name: 'Backup retention, Multi-AZ DB cluster',
    value: '1 to 35 days',
    source:
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  },
  {
    name: 'DB instances per Region',
    value: '40 by default, shared with Aurora, Neptune and DocumentDB; adjustable',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html',
  },
  {
    name: 'Read replicas per primary',
    value: '15 by default',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html',
  },
  {
    name: 'Manual snapshots per Region',
    value: '100 by default',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html',
  },
  {
    name: 'RDS Proxies per account',
    value: '20',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
  },
  {
    name: 'IAM authentication token',
    value: 'Valid for 15 minutes',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  {
    name: 'Stopped DB instance',
    value: 'Starts again by itself after 7 days',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html',
  },
  {
    name: 'Storage autoscaling',
    value: 'Acts when free space is 10% or less for at least 5 minutes, and at least 6 hours after the last change',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html',
  },
  {
    name: 'Rotation of the managed master password',
    value: 'Every 7 days by default',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
  },
  {
    name: 'Length of Extended Support',
    value: 'As a rule up to 3 years after standard support; MySQL 5.7 has longer',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
  },
];
