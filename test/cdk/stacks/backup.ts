import { Duration, RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';

/** Backup plans with their rules, vaults and selections. */
export default class Backups extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const instance = new rds.DatabaseInstance(this, 'Instance', { engine: rds.DatabaseInstanceEngine.MYSQL, vpc });
    const table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
    });

    new backup.BackupVault(this, 'Plain');
    const vault = new backup.BackupVault(this, 'Rich', {
      backupVaultName: 'orders',
      blockRecoveryPointDeletion: true,
      encryptionKey: new kms.Key(this, 'Key'),
      lockConfiguration: {
        changeableFor: Duration.days(3),
        maxRetention: Duration.days(365),
        minRetention: Duration.days(30),
      },
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const plan = new backup.BackupPlan(this, 'Plan', {
      backupPlanName: 'orders',
      backupPlanRules: [
        new backup.BackupPlanRule({
          completionWindow: Duration.hours(2),
          copyActions: [
            {
              destinationBackupVault: vault,
              deleteAfter: Duration.days(120),
              moveToColdStorageAfter: Duration.days(30),
            },
          ],
          deleteAfter: Duration.days(14),
          ruleName: 'Nightly',
          scheduleExpression: events.Schedule.cron({ hour: '3', minute: '30' }),
        }),
        backup.BackupPlanRule.weekly(),
      ],
      backupVault: vault,
    });
    plan.addRule(backup.BackupPlanRule.monthly5Year());
    const continuous = new backup.BackupPlanRule({ enableContinuousBackup: true });
    plan.addRule(continuous);
    plan.addSelection('Databases', {
      resources: [
        backup.BackupResource.fromRdsDatabaseInstance(instance),
        backup.BackupResource.fromDynamoDbTable(table),
        backup.BackupResource.fromTag('backup', 'daily'),
        backup.BackupResource.fromTag('stage', 'test', backup.TagOperation.STRING_EQUALS),
      ],
    });

    const ready = backup.BackupPlan.dailyMonthly1YearRetention(this, 'Ready');
    new backup.BackupSelection(this, 'All', {
      backupPlan: ready,
      resources: [backup.BackupResource.fromArn('arn:aws:rds:*:*:db:*')],
    });
    backup.BackupPlan.daily35DayRetention(this, 'Unselected', vault);

    const own = new backup.BackupPlan(this, 'Own');
    own.addRule(new backup.BackupPlanRule({ scheduleExpression: events.Schedule.expression('cron(0 5 ? * MON *)') }));
    own.addSelection('Everything', { resources: [backup.BackupResource.fromConstruct(this)] });

    const forInstance = rds.ParameterGroup.forInstance(this, 'ForInstance', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
      parameters: { 'rds.force_ssl': '1' },
    });
    forInstance.addParameter('log_statement', 'ddl');
  }
}
