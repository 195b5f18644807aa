import type { Rule } from '../../rule.ts';
import { effective, get, isPresent } from '../../values.ts';
import { isShortRetention, keepBackupsForAWeek } from '../backupRetention.ts';
import { isClusterCopy } from './subject.ts';

export const rdsClusterBackupRetention: Rule = {
  id: 'rds-cluster-backup-retention',
  title: 'Cluster backups kept for less than a week',
  category: 'backup',
  severity: 'warning',
  // What a development database held last week is rarely wanted back.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['BackupRetentionPeriod'],
  message: 'keeps backups for less than 7 days: damage noticed later cannot be undone',
  why: 'Damage by a faulty release or a wrong statement is often found days later. Only backups from before it help, and the default keeps one day.',
  how: 'Fails when `BackupRetentionPeriod` is less than 7, or is left out, which means one day. A missing value passes on a cluster restored from a snapshot or from another cluster, which takes over the retention of its source.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html'],
  sameAs: {
    KICS: ['e649a218-d099-4550-86a4-1231e1fcb60d'],
    'cfn-lint': ['I3013'],
    Trivy: ['AVD-AWS-0077'],
    SonarQube: ['S6364'],
  },
  check(cluster, report) {
    if (isPresent(get(cluster, 'BackupRetentionPeriod')) !== true && isClusterCopy(cluster) !== false) return;

    const days = effective(cluster, 'BackupRetentionPeriod');
    if (isShortRetention(days) === true) {
      report(days, { fixes: [keepBackupsForAWeek(cluster, 'BackupRetentionPeriod')] });
    }
  },
};
