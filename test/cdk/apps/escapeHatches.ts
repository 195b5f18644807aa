import * as cdk from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';

/** What the constructs do not offer, said to the resources themselves. */
export default class EscapeHatches extends cdk.Stack {
  public readonly vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });

  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, { env: { account: '111122223333', region: 'eu-central-1' }, ...props });

    const db = new rds.DatabaseInstance(this, 'Db', {
      engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_40 }),
      vpc: this.vpc,
      storageEncrypted: true,
    });
    const cfnDb = db.node.defaultChild as rds.CfnDBInstance;
    cfnDb.addPropertyOverride('PubliclyAccessible', true);
    cfnDb.addPropertyOverride('StorageEncrypted', false);
    cfnDb.addPropertyDeletionOverride('CopyTagsToSnapshot');
    cfnDb.autoMinorVersionUpgrade = false;
    cfnDb.addOverride('DeletionPolicy', 'Delete');

    const table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    });
    const cfnTable = table.node.defaultChild as dynamodb.CfnTable;
    cfnTable.pointInTimeRecoverySpecification = { pointInTimeRecoveryEnabled: true };
    cfnTable.deletionProtectionEnabled = true;
    cfnTable.addPropertyOverride('SSESpecification', { SSEEnabled: true, SSEType: 'KMS' });

    (
      new dynamodb.TableV2(this, 'Global', {
        partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
        replicas: [{ region: 'eu-west-1', deletionProtection: true }],
      }).node.defaultChild as dynamodb.CfnGlobalTable
    ).applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);

    const restored = new rds.DatabaseInstanceFromSnapshot(this, 'Restored', {
      snapshotIdentifier: 'arn:aws:rds:eu-central-1:111122223333:snapshot:nightly',
      engine: rds.DatabaseInstanceEngine.POSTGRES,
      vpc: this.vpc,
      credentials: rds.SnapshotCredentials.fromGeneratedPassword('postgres'),
    });
    restored.applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);

    const cluster = new rds.ServerlessCluster(this, 'Serverless', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      vpc: this.vpc,
      scaling: { minCapacity: rds.AuroraCapacityUnit.ACU_2, maxCapacity: rds.AuroraCapacityUnit.ACU_8 },
      enableDataApi: true,
    });
    cdk.Aspects.of(cluster).add({ visit: () => undefined });
  }
}
