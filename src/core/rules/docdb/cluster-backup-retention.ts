import type { Rule } from '../../rule.ts';
import { effective } from '../../values.ts';
import { isShortRetention, keepBackupsForAWeek } from '../backupRetention.ts';

export const docdbClusterBackupRetention: Rule = {
  id: 'docdb-cluster-backup-retention',
  title: 'DocumentDB backups kept for less than a week',
  category: 'backup',
  severity: 'warning',
  // Damage is often noticed after a weekend; development data can be made again.
  profiles: ['recommended'],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['BackupRetentionPeriod'],
  message: 'keeps backups for less than 7 days: damage noticed later cannot be undone',
  why: 'The cluster can be restored to any second of its retention period, and to nothing before it. One day, the default, is over before most mistakes are noticed.',
  how: 'Fails when `BackupRetentionPeriod` is below 7, or left out, which means 1. DocumentDB takes 1 to 35 days; backups cannot be turned off.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateDBCluster.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/best_practices.html',
  ],
  sameAs: {
    'Security Hub': ['DocumentDB.2'],
    'AWS Config': ['docdb-cluster-backup-retention-check'],
    Checkov: ['CKV_AWS_360'],
    'cdk-nag': ['AwsSolutions-DOC4'],
    'cfn-lint': ['I3013'],
    Prowler: ['documentdb_cluster_backup_enabled'],
  },
  check(cluster, report) {
    const days = effective(cluster, 'BackupRetentionPeriod');
    if (isShortRetention(days) === true)
      report(days, { fixes: [keepBackupsForAWeek(cluster, 'BackupRetentionPeriod')] });
  },
};
