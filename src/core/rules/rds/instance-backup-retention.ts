import type { Rule } from '../../rule.ts';
import { effective, get, isPresent } from '../../values.ts';
import { isShortRetention, keepBackupsForAWeek } from '../backupRetention.ts';
import { isClusterMember, isReplica, isRestore } from './subject.ts';

export const rdsInstanceBackupRetention: Rule = {
  id: 'rds-instance-backup-retention',
  title: 'RDS backups kept for less than a week',
  category: 'backup',
  severity: 'warning',
  // What a development database held last week is rarely wanted back.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['BackupRetentionPeriod'],
  message: 'keeps backups for less than 7 days: damage noticed later cannot be undone',
  why: 'Damage by a faulty release or a wrong statement is often found days later. Only backups from before it help, and the default keeps one day.',
  how: 'Fails when `BackupRetentionPeriod` lies between 1 and 6, or is left out, which means one day. Switched off altogether it is the matter of `rds-instance-backup-enabled`. Members of a cluster and read replicas are left out, and so is a missing value on an instance restored from a backup, which takes over the retention of its source.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  ],
  sameAs: {
    'Security Hub': ['RDS.11'],
    'AWS Config': ['db-instance-backup-enabled'],
    'Control Tower': ['CT.RDS.PR.8'],
    KICS: ['e649a218-d099-4550-86a4-1231e1fcb60d'],
    'cfn-lint': ['I3013'],
    Trivy: ['AVD-AWS-0077'],
    cnspec: ['rds-backup-retention'],
    SonarQube: ['S6364'],
  },
  check(instance, report) {
    if (isClusterMember(instance) !== false || isReplica(instance) !== false) return;
    if (isPresent(get(instance, 'BackupRetentionPeriod')) !== true && isRestore(instance) !== false) return;

    const days = effective(instance, 'BackupRetentionPeriod');
    if (isShortRetention(days) === true) {
      report(days, { fixes: [keepBackupsForAWeek(instance, 'BackupRetentionPeriod')] });
    }
  },
};
