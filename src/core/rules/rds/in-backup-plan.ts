import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { some, type Answer } from '../answers.ts';
import { demandBackupPlan, nameInArn } from '../backupPlan.ts';
import { isMember, isReplica } from './subject.ts';

export const rdsInBackupPlan: Rule = {
  id: 'rds-in-backup-plan',
  title: 'Database outside the backup plans of its file',
  category: 'backup',
  severity: 'hint',
  // The backups of RDS are enough for many teams.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['Tags'],
  message: 'is taken by no backup selection of this file: AWS Backup does not copy it',
  why: 'By default the automated backups of RDS are deleted together with the database. AWS Backup keeps its own in a vault, which can be locked and copied to another account or Region.',
  how: 'Looks at files that hold an `AWS::Backup::BackupSelection`. Fails when none of them names the database, matches its ARN with a wildcard or selects it by a tag. Tags of the whole stack are not seen, and files of more than 50 selections are left out. Members of a cluster, which is backed up as a whole, and read replicas are left out.',
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html'],
  sameAs: {
    'Security Hub': ['RDS.26'],
    'AWS Config': [
      'rds-in-backup-plan',
      'rds-resources-protected-by-backup-plan',
      'aurora-resources-protected-by-backup-plan',
    ],
    'cdk-nag': ['HIPAA.Security-RDSInBackupPlan', 'NIST.800.53.R4-RDSInBackupPlan', 'NIST.800.53.R5-RDSInBackupPlan'],
    Prowler: ['rds_instance_protected_by_backup_plan', 'rds_cluster_protected_by_backup_plan'],
  },
  check: demandBackupPlan(database => ({ arn: arnOf(database) }), { skip: isBackedUpElsewhere }),
};

function arnOf(database: Resource): string {
  return database.type === 'AWS::RDS::DBInstance'
    ? `arn:*:rds:*:*:db:${nameInArn(database, 'DBInstanceIdentifier')}`
    : `arn:*:rds:*:*:cluster:${nameInArn(database, 'DBClusterIdentifier')}`;
}

function isBackedUpElsewhere(database: Resource): Answer {
  return some(isMember(database), isReplica(database));
}
