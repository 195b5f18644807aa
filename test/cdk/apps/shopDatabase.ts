import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';

const POSTGRES = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_4 });
const BACKUP_DAYS = 14;

/** The relational databases of a shop: orders with a replica and a proxy, and what was made in a hurry. */
export default class ShopDatabase extends Stack {
  readonly orders: rds.DatabaseInstance;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 3 });
    const key = new kms.Key(this, 'Key', { enableKeyRotation: true });

    const parameters = new rds.ParameterGroup(this, 'Parameters', {
      engine: POSTGRES,
      parameters: {
        'rds.force_ssl': '1',
        log_statement: 'ddl',
      },
    });

    this.orders = new rds.DatabaseInstance(this, 'Orders', {
      engine: POSTGRES,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.M6G, ec2.InstanceSize.LARGE),
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      parameterGroup: parameters,
      credentials: rds.Credentials.fromGeneratedSecret('shop'),
      databaseName: 'orders',
      port: 6432,
      storageEncrypted: true,
      storageEncryptionKey: key,
      storageType: rds.StorageType.GP3,
      allocatedStorage: 100,
      maxAllocatedStorage: 500,
      multiAz: true,
      backupRetention: Duration.days(BACKUP_DAYS),
      cloudwatchLogsExports: ['postgresql', 'upgrade'],
      cloudwatchLogsRetention: logs.RetentionDays.THREE_MONTHS,
      monitoringInterval: Duration.seconds(60),
      enablePerformanceInsights: true,
      performanceInsightEncryptionKey: key,
      iamAuthentication: true,
      copyTagsToSnapshot: true,
      autoMinorVersionUpgrade: true,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.SNAPSHOT,
    });
    this.orders.addRotationSingleUser({ automaticallyAfter: Duration.days(30) });

    new rds.DatabaseInstanceReadReplica(this, 'Reports', {
      sourceDatabaseInstance: this.orders,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MEDIUM),
      vpc,
      publiclyAccessible: true,
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
    });

    const proxy = this.orders.addProxy('Proxy', {
      secrets: [this.orders.secret!],
      vpc,
      requireTLS: false,
      debugLogging: true,
    });
    proxy.connections.allowFromAnyIpv4(ec2.Port.tcp(6432));

    // Made for a campaign, and never looked at since.
    const campaign = new rds.DatabaseInstance(this, 'Campaign', {
      engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_35 }),
      instanceType: new ec2.InstanceType('db.t3.micro'.replace('db.', '')),
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      credentials: rds.Credentials.fromUsername('admin'),
      storageType: rds.StorageType.GP2,
      backupRetention: Duration.days(0),
      deleteAutomatedBackups: true,
      deletionProtection: false,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    campaign.connections.allowDefaultPortFromAnyIpv4('for the agency');
  }
}
