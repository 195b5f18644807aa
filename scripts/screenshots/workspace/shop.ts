import { Duration, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

export class ShopStack extends Stack {
  readonly vpc = new ec2.Vpc(this, 'Vpc');

  readonly orders = new rds.DatabaseInstance(this, 'Orders', {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_13 }),
    vpc: this.vpc,
    storageEncrypted: true,
    backupRetention: Duration.days(1),
  });

  readonly carts = new dynamodb.TableV2(this, 'Carts', {
    partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING },
    deletionProtection: false,
  });
}
