import { Duration, RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';

/** Proxies, Aurora Serverless v1, and the groups that databases are put in. */
export default class Proxies extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const group = new ec2.SecurityGroup(this, 'Group', { vpc });
    const engine = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_40 });
    const optionGroup = new rds.OptionGroup(this, 'Options', {
      configurations: [{ name: 'MARIADB_AUDIT_PLUGIN' }],
      engine,
      optionGroupName: 'orders',
    });
    const subnetGroup = new rds.SubnetGroup(this, 'Subnets', {
      description: 'Orders',
      removalPolicy: RemovalPolicy.DESTROY,
      subnetGroupName: 'orders',
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    });
    const instance = new rds.DatabaseInstance(this, 'Instance', { engine, optionGroup, subnetGroup, vpc });
    const proxy = new rds.DatabaseProxy(this, 'Proxy', {
      clientPasswordAuthType: rds.ClientPasswordAuthType.MYSQL_NATIVE_PASSWORD,
      dbProxyName: 'orders',
      debugLogging: true,
      iamAuth: true,
      idleClientTimeout: Duration.minutes(5),
      proxyTarget: rds.ProxyTarget.fromInstance(instance),
      requireTLS: false,
      secrets: [instance.secret!],
      securityGroups: [group],
      vpc,
    });
    proxy.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.tcp(3306));
    instance.addProxy('Added', { borrowTimeout: Duration.seconds(30), secrets: [instance.secret!], vpc });

    const cluster = new rds.ServerlessCluster(this, 'Serverless', {
      backupRetention: Duration.days(7),
      clusterIdentifier: 'serverless',
      copyTagsToSnapshot: false,
      defaultDatabaseName: 'orders',
      deletionProtection: false,
      enableDataApi: true,
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      removalPolicy: RemovalPolicy.RETAIN,
      scaling: {
        autoPause: Duration.minutes(10),
        maxCapacity: rds.AuroraCapacityUnit.ACU_32,
        minCapacity: rds.AuroraCapacityUnit.ACU_8,
        timeout: Duration.seconds(100),
        timeoutAction: rds.TimeoutAction.FORCE_APPLY_CAPACITY_CHANGE,
      },
      storageEncryptionKey: new kms.Key(this, 'Key'),
      vpc,
    });
    cluster.addRotationSingleUser();
    cluster.connections.allowFromAnyIpv4(ec2.Port.tcp(3306));
    new rds.ServerlessCluster(this, 'Outside', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_13_9 }),
    });
    new rds.ServerlessClusterFromSnapshot(this, 'Restored', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      credentials: rds.SnapshotCredentials.fromGeneratedSecret('app'),
      snapshotIdentifier: 'nightly',
      vpc,
    });

    const provisioned = new rds.DatabaseCluster(this, 'Provisioned', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_17_4 }),
      vpc,
      writer: rds.ClusterInstance.provisioned('writer'),
    });
    new rds.DatabaseProxy(this, 'Tokens', {
      defaultAuthScheme: rds.DefaultAuthScheme.IAM_AUTH,
      proxyTarget: rds.ProxyTarget.fromCluster(provisioned),
      vpc,
    });
  }
}
