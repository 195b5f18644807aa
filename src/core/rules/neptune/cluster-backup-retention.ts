import type { Rule } from '../../rule.ts';
import { effective, get, isPresent } from '../../values.ts';
import { isShortRetention, keepBackupsForAWeek } from '../backupRetention.ts';
import { isClusterCopy } from '../rds/subject.ts';

export const neptuneClusterBackupRetention: Rule = {
  id: 'neptune-cluster-backup-retention',
  title: 'Neptune backups kept for less than a week',
  category: 'backup',
  severity: 'warning',
  // Damage is often noticed after a weekend; development data can be made again.
  profiles: ['recommended'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['BackupRetentionPeriod'],
  message: 'keeps backups for less than 7 days: damage noticed later cannot be undone',
  why: 'The cluster can be restored to any second of its retention period, and to nothing before it. One day, the default, is over before most mistakes are noticed.',
  how: 'Fails when `BackupRetentionPeriod` is below 7, or left out, which means 1. A missing value passes on a cluster restored from a snapshot or copied from another cluster. Neptune takes 1 to 35 days; backups cannot be turned off.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html',
    'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
  ],
  sameAs: {
    'Security Hub': ['Neptune.5'],
    'AWS Config': ['neptune-cluster-backup-retention-check'],
    'Control Tower': ['CT.NEPTUNE.PR.5'],
    Checkov: ['CKV_AWS_361'],
    'cdk-nag': ['AwsSolutions-N3'],
    'cfn-lint': ['I3013'],
    Prowler: ['neptune_cluster_backup_enabled'],
  },
  check(cluster, report) {
    if (isPresent(get(cluster, 'BackupRetentionPeriod')) !== true && isClusterCopy(cluster) !== false) return;
    const days = effective(cluster, 'BackupRetentionPeriod');
    if (isShortRetention(days) === true)
      report(days, { fixes: [keepBackupsForAWeek(cluster, 'BackupRetentionPeriod')] });
  },
};
