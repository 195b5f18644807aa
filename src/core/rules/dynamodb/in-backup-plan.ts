import type { Resource, Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { demandBackupPlan, nameInArn } from '../backupPlan.ts';

export const dynamodbInBackupPlan: Rule = {
  id: 'dynamodb-in-backup-plan',
  title: 'DynamoDB table in no AWS Backup plan',
  category: 'backup',
  severity: 'hint',
  // Point-in-time recovery is enough for many; plans are for those who keep backups longer or elsewhere.
  profiles: [],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: ['Tags'],
  message: 'is taken by no backup selection of this file',
  why: 'AWS Backup keeps backups for longer than the 35 days of point-in-time recovery, copies them to other accounts and Regions, and can lock them against deletion.',
  how: 'Looks only at files that have an `AWS::Backup::BackupSelection`; elsewhere the plans are kept in another place. Fails when no selection names the table or can match its ARN or tags. Tags of the whole stack are not seen, and files of more than 50 selections are left out. Where the text does not tell what a selection takes, nothing is said.',
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html'],
  sameAs: {
    'Security Hub': ['DynamoDB.4'],
    'AWS Config': ['dynamodb-in-backup-plan', 'dynamodb-resources-protected-by-backup-plan'],
    'cdk-nag': [
      'HIPAA.Security-DynamoDBInBackupPlan',
      'NIST.800.53.R4-DynamoDBInBackupPlan',
      'NIST.800.53.R5-DynamoDBInBackupPlan',
    ],
    Prowler: ['dynamodb_table_protected_by_backup_plan'],
  },
  check: demandBackupPlan(table => ({
    arn: `arn:*:dynamodb:*:*:table/${nameInArn(table, 'TableName')}`,
    tags: tagsOf(table),
  })),
};

/** The replicas of a global table have tags of their own, and the plan of each Region looks at one of them. */
function tagsOf(table: Resource): Value {
  const isGlobal = table.type === 'AWS::DynamoDB::GlobalTable';
  return isGlobal ? { kind: 'unknown', span: table.nameSpan } : get(table, 'Tags');
}
