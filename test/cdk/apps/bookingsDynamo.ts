import * as cdk from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

const byCustomer: dynamodb.Attribute = { name: 'customer', type: dynamodb.AttributeType.STRING };

/** Bookings in DynamoDB, with backups for what matters. */
export default class BookingsDynamo extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, { env: { account: '111122223333', region: 'eu-central-1' }, ...props });

    const key = new kms.Key(this, 'Key', { enableKeyRotation: true });

    const bookings = new dynamodb.Table(this, 'Bookings', {
      partitionKey: byCustomer,
      sortKey: { name: 'bookedAt', type: dynamodb.AttributeType.NUMBER },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      stream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expires',
      deletionProtection: true,
      removalPolicy: cdk.RemovalPolicy.RETAIN,
    });
    bookings.addGlobalSecondaryIndex({
      indexName: 'byHotel',
      partitionKey: { name: 'hotel', type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.ALL,
    });

    // Grown from a prototype.
    const rooms = new dynamodb.Table(this, 'Rooms', {
      partitionKey: { name: 'room', type: dynamodb.AttributeType.STRING },
      readCapacity: 20,
      writeCapacity: 5,
      tableName: 'rooms',
      removalPolicy: cdk.RemovalPolicy.DESTROY,
    });
    rooms
      .autoScaleReadCapacity({ minCapacity: 20, maxCapacity: 40_000 })
      .scaleOnUtilization({ targetUtilizationPercent: 70 });

    new dynamodb.TableV2(this, 'Guests', {
      partitionKey: byCustomer,
      billing: dynamodb.Billing.provisioned({
        readCapacity: dynamodb.Capacity.fixed(10),
        writeCapacity: dynamodb.Capacity.autoscaled({ minCapacity: 1, maxCapacity: 20 }),
      }),
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(key),
      deletionProtection: true,
    });

    new dynamodb.TableV2(this, 'Reviews', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      billing: dynamodb.Billing.onDemand(),
      pointInTimeRecovery: false,
      removalPolicy: cdk.RemovalPolicy.DESTROY,
    });

    new dynamodb.CfnTable(this, 'Rates', {
      keySchema: [{ attributeName: 'day', keyType: 'HASH' }],
      attributeDefinitions: [
        { attributeName: 'day', attributeType: 'S' },
        { attributeName: 'season', attributeType: 'S' },
      ],
      provisionedThroughput: { readCapacityUnits: 5, writeCapacityUnits: 5 },
      sseSpecification: { sseEnabled: false },
    });

    const vault = new backup.BackupVault(this, 'Vault', {
      encryptionKey: key,
      lockConfiguration: { minRetention: cdk.Duration.days(30) },
    });
    const plan = new backup.BackupPlan(this, 'Plan', { backupVault: vault });
    plan.addRule(
      new backup.BackupPlanRule({
        ruleName: 'nightly',
        scheduleExpression: events.Schedule.cron({ hour: '3', minute: '0' }),
        deleteAfter: cdk.Duration.days(35),
      }),
    );
    plan.addSelection('Databases', { resources: [backup.BackupResource.fromDynamoDbTable(bookings)] });

    new backup.CfnBackupPlan(this, 'Yearly', {
      backupPlan: {
        backupPlanName: 'yearly',
        backupPlanRule: [
          {
            ruleName: 'yearly',
            targetBackupVault: 'Default',
            scheduleExpression: 'cron(0 5 1 1 ? *)',
            lifecycle: { moveToColdStorageAfterDays: 30, deleteAfterDays: 60 },
          },
        ],
      },
    });
  }
}
