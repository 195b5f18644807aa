import { set, type Rule } from '../../rule.ts';
import { askNumber, get } from '../../values.ts';
import { isClusterMember, isReplica } from './subject.ts';

export const rdsInstanceBackupEnabled: Rule = {
  id: 'rds-instance-backup-enabled',
  title: 'RDS instance without automated backups',
  category: 'backup',
  severity: 'error',
  // Even test data is rarely worth making anew, and backups up to the size of the database cost nothing.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['BackupRetentionPeriod'],
  message: 'has automated backups switched off: it cannot be restored to a point in time',
  why: 'With a retention of 0 days RDS takes no daily snapshot and keeps no transaction logs. Nothing can be restored to a point in time, and the instance cannot have read replicas.',
  how: 'Fails when `BackupRetentionPeriod` is 0. Left out it means one day, which passes here. Members of a cluster and read replicas, which have no backups by default, are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  ],
  sameAs: {
    'Security Hub': ['RDS.11'],
    'AWS Config': ['db-instance-backup-enabled'],
    KICS: ['8c415f6f-7b90-4a27-a44a-51047e1506f9'],
    'cdk-nag': [
      'AwsSolutions-RDS13',
      'HIPAA.Security-RDSInstanceBackupEnabled',
      'NIST.800.53.R4-RDSInstanceBackupEnabled',
      'NIST.800.53.R5-RDSInstanceBackupEnabled',
    ],
    Guard: ['DB_INSTANCE_BACKUP_ENABLED'],
    cfn_nag: ['W75'],
    Prowler: ['rds_instance_backup_enabled'],
  },
  check(instance, report) {
    if (isClusterMember(instance) !== false || isReplica(instance) !== false) return;

    const days = get(instance, 'BackupRetentionPeriod');
    if (askNumber(days, number => number === 0) !== true) return;

    const keep = set(instance, 'BackupRetentionPeriod', 7, {
      title: 'Keep backups for 7 days',
      impact: 'interruption',
    });
    report(days, { fixes: [keep] });
  },
};
