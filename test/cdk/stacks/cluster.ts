import { Duration, RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';

/** Aurora and Multi-AZ clusters in every way that the construct offers. */
export default class Clusters extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const key = new kms.Key(this, 'Key');

    new rds.DatabaseCluster(this, 'Plain', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      writer: rds.ClusterInstance.provisioned('writer'),
      vpc,
    });

    const rich = new rds.DatabaseCluster(this, 'Rich', {
      backtrackWindow: Duration.hours(1),
      backup: { retention: Duration.days(14), preferredWindow: '02:00-03:00' },
      cloudwatchLogsExports: ['audit', 'error'],
      clusterIdentifier: 'orders',
      credentials: rds.Credentials.fromGeneratedSecret('app'),
      defaultDatabaseName: 'orders',
      deletionProtection: true,
      engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 }),
      iamAuthentication: true,
      monitoringInterval: Duration.seconds(30),
      port: 3307,
      readers: [
        rds.ClusterInstance.provisioned('reader', {
          instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE),
          promotionTier: 1,
        }),
        rds.ClusterInstance.serverlessV2('elastic', { scaleWithWriter: true, enablePerformanceInsights: true }),
      ],
      removalPolicy: RemovalPolicy.RETAIN,
      serverlessV2MinCapacity: 1,
      serverlessV2MaxCapacity: 8,
      storageEncrypted: true,
      storageEncryptionKey: key,
      storageType: rds.DBClusterStorageType.AURORA_IOPT1,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      writer: rds.ClusterInstance.provisioned('writer', {
        autoMinorVersionUpgrade: true,
        caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1,
        enablePerformanceInsights: true,
        instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE),
        publiclyAccessible: false,
      }),
    });
    rich.applyRemovalPolicy(RemovalPolicy.DESTROY);

    new rds.DatabaseCluster(this, 'Joined', {
      domain: 'd-1234567890',
      enableClusterLevelEnhancedMonitoring: true,
      engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 }),
      monitoringInterval: Duration.seconds(5),
      performanceInsightEncryptionKey: key,
      replicationSourceIdentifier: 'arn:aws:rds:eu-west-1:123456789012:cluster:orders',
      s3ExportRole: new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('rds.amazonaws.com') }),
      serverlessV2AutoPauseDuration: Duration.minutes(10),
      serverlessV2MinCapacity: 0,
      vpc,
      writer: rds.ClusterInstance.serverlessV2('writer'),
    });

    rich.grantDataApiAccess(new iam.Role(this, 'Client', { assumedBy: new iam.AccountRootPrincipal() }));

    new rds.DatabaseCluster(this, 'Legacy', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      instanceProps: { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, autoMinorVersionUpgrade: false },
      manageMasterUserPassword: true,
    });

    new rds.DatabaseClusterFromSnapshot(this, 'Restored', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      snapshotIdentifier: 'nightly',
      vpc,
      writer: rds.ClusterInstance.serverlessV2('writer'),
    });
  }
}
