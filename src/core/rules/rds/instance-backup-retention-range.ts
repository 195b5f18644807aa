import { set, type Rule } from '../../rule.ts';
import { askNumber, get } from '../../values.ts';

export const rdsInstanceBackupRetentionRange: Rule = {
  id: 'rds-instance-backup-retention-range',
  title: 'Backup retention out of range',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'],
  properties: ['BackupRetentionPeriod'],
  message: 'cannot be deployed: AWS keeps backups of a cluster for 1 to 35 days',
  why: 'AWS refuses other numbers of days, and the deployment fails when it comes to this resource.',
  how: 'Fails when `BackupRetentionPeriod` is over 35 or below 1; for an instance of RDS, where 0 switches backups off, below 0.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  ],
  sameAs: {
    'cfn-lint': ['E3719', 'E3034'],
    'cloudformation-validate': ['E3719', 'F3034'],
  },
  check(database, report) {
    const isInstance = database.type === 'AWS::RDS::DBInstance';
    const days = get(database, 'BackupRetentionPeriod');
    const isTooLong = askNumber(days, number => number > 35) === true;
    if (!isTooLong && askNumber(days, number => number < (isInstance ? 0 : 1)) !== true) return;

    const to = isTooLong ? 35 : 7;
    report(days, {
      ...(isInstance && { message: 'cannot be deployed: AWS keeps backups of an instance for 0 to 35 days' }),
      fixes: [
        set(database, 'BackupRetentionPeriod', to, {
          title: `Keep backups for ${to} days`,
          impact: 'cost',
          consequence: 'costs backup storage, no interruption',
        }),
      ],
    });
  },
};
