import {
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
  aws_backup as backup,
  aws_events as events,
  aws_iam as iam,
} from 'aws-cdk-lib';
import { AttributeType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';

/** Backups of all databases of an account. */
export default class Vaults extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const open = new backup.BackupVault(this, 'Open', {
      accessPolicy: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            actions: ['backup:CopyIntoBackupVault'],
            principals: [new iam.AnyPrincipal()],
            resources: ['*'],
          }),
        ],
      }),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const safe = new backup.BackupVault(this, 'Safe', {
      backupVaultName: 'safe',
      blockRecoveryPointDeletion: true,
      lockConfiguration: {
        minRetention: Duration.days(7),
        maxRetention: Duration.days(365),
        changeableFor: Duration.days(3),
      },
    });

    const daily = backup.BackupPlan.daily35DayRetention(this, 'Daily', safe);
    daily.addSelection('ByTag', { resources: [backup.BackupResource.fromTag('backup', 'daily')] });

    const weekly = new backup.BackupPlan(this, 'Weekly', {
      backupPlanRules: [
        new backup.BackupPlanRule({
          backupVault: open,
          scheduleExpression: events.Schedule.cron({ weekDay: 'SUN', hour: '4', minute: '0' }),
          deleteAfter: Duration.days(8),
        }),
      ],
    });
    weekly.addRule(backup.BackupPlanRule.monthly5Year(safe));

    new backup.CfnBackupVault(this, 'Plain', { backupVaultName: 'plain' });
    new backup.CfnBackupVault(this, 'Locked', {
      backupVaultName: 'locked',
      encryptionKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/1',
      lockConfiguration: { minRetentionDays: 30, maxRetentionDays: 10 },
    });
    const plan = new backup.CfnBackupPlan(this, 'Hourly', {
      backupPlan: {
        backupPlanName: 'hourly',
        backupPlanRule: [
          {
            ruleName: 'hourly',
            targetBackupVault: 'plain',
            scheduleExpression: 'rate(1 hour)',
            lifecycle: { deleteAfterDays: 3 },
          },
        ],
      },
    });
    new backup.CfnBackupSelection(this, 'Everything', {
      backupPlanId: plan.attrBackupPlanId,
      backupSelection: {
        iamRoleArn: 'arn:aws:iam::111122223333:role/backup',
        selectionName: 'everything',
        resources: ['arn:aws:dynamodb:*:*:table/*'],
      },
    });

    new TableV2(this, 'Audit', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    });
  }
}
