import {
  aws_ec2 as ec2,
  aws_kms as kms,
  aws_rds as rds,
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';

const backup: rds.BackupProps = { retention: Duration.days(21), preferredWindow: '01:00-02:00' };

/** Aurora clusters of a newsroom, in the ways that have gathered over the years. */
export default class NewsroomAurora extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const key = new kms.Key(this, 'Key');
    const engine = rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 });

    const articles = new rds.DatabaseCluster(this, 'Articles', {
      engine,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      writer: rds.ClusterInstance.provisioned('writer', {
        instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE),
        enablePerformanceInsights: true,
        caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1,
      }),
      readers: [
        rds.ClusterInstance.serverlessV2('reader1', { scaleWithWriter: true }),
        rds.ClusterInstance.serverlessV2('reader2'),
      ],
      serverlessV2MinCapacity: 0.5,
      serverlessV2MaxCapacity: 16,
      backup,
      storageEncrypted: true,
      storageEncryptionKey: key,
      iamAuthentication: true,
      cloudwatchLogsExports: ['postgresql'],
      copyTagsToSnapshot: true,
      deletionProtection: true,
      monitoringInterval: Duration.minutes(1),
      removalPolicy: RemovalPolicy.SNAPSHOT,
    });

    new rds.DatabaseProxy(this, 'ArticlesProxy', {
      proxyTarget: rds.ProxyTarget.fromCluster(articles),
      secrets: [articles.secret!],
      vpc,
      iamAuth: true,
      requireTLS: true,
    });

    const comments = new rds.DatabaseCluster(this, 'Comments', {
      engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_04_0 }),
      credentials: { username: 'admin' },
      vpc,
      writer: rds.ClusterInstance.provisioned('writer', { publiclyAccessible: true }),
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      backtrackWindow: Duration.hours(2),
    });
    const cfnComments = comments.node.defaultChild as rds.CfnDBCluster;
    cfnComments.addPropertyOverride('BackupRetentionPeriod', 1);
    cfnComments.addPropertyOverride('StorageEncrypted', false);

    new rds.DatabaseCluster(this, 'Archive', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      instances: 2,
      instanceProps: {
        vpc,
        instanceType: ec2.InstanceType.of(ec2.InstanceClass.BURSTABLE3, ec2.InstanceSize.MEDIUM),
        autoMinorVersionUpgrade: false,
      },
      storageEncrypted: false,
      deletionProtection: false,
      removalPolicy: RemovalPolicy.DESTROY,
    });

    new rds.DatabaseClusterFromSnapshot(this, 'Elections', {
      engine,
      snapshotIdentifier: 'elections-2022',
      snapshotCredentials: rds.SnapshotCredentials.fromGeneratedSecret('editor'),
      vpc,
      writer: rds.ClusterInstance.serverlessV2('writer'),
      serverlessV2MaxCapacity: 4,
    });

    new rds.CfnGlobalCluster(this, 'World', {
      globalClusterIdentifier: 'newsroom',
      sourceDbClusterIdentifier: articles.clusterArn,
      deletionProtection: false,
    });
  }
}
