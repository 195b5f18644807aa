import * as neptune from '@aws-cdk/aws-neptune-alpha';
import { Duration, RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';

/** Clusters of Neptune in every way that the construct offers. */
export default class Graphs extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });

    const plain = new neptune.DatabaseCluster(this, 'Plain', { instanceType: neptune.InstanceType.R6G_LARGE, vpc });
    plain.grantConnect(role);

    const clusterParameterGroup = new neptune.ClusterParameterGroup(this, 'ClusterParameters', {
      clusterParameterGroupName: 'orders',
      description: 'of the orders',
      family: neptune.ParameterGroupFamily.NEPTUNE_1_4,
      parameters: { neptune_enable_audit_log: '1' },
    });
    const parameterGroup = new neptune.ParameterGroup(this, 'Parameters', {
      parameters: { neptune_query_timeout: '120000' },
    });
    const subnetGroup = new neptune.SubnetGroup(this, 'Subnets', {
      removalPolicy: RemovalPolicy.DESTROY,
      subnetGroupName: 'orders',
      vpc,
    });

    new neptune.DatabaseCluster(this, 'Rich', {
      autoMinorVersionUpgrade: true,
      backupRetention: Duration.days(14),
      cloudwatchLogsExports: [neptune.LogType.AUDIT, new neptune.LogType('slowquery')],
      clusterParameterGroup,
      copyTagsToSnapshot: true,
      dbClusterName: 'orders',
      engineVersion: neptune.EngineVersion.V1_4_0_0,
      iamAuthentication: true,
      instances: 2,
      instanceType: neptune.InstanceType.R6G_XLARGE,
      kmsKey: new kms.Key(this, 'Key'),
      parameterGroup,
      port: 8183,
      preferredBackupWindow: '02:00-03:00',
      preferredMaintenanceWindow: 'sun:04:00-sun:05:00',
      removalPolicy: RemovalPolicy.RETAIN,
      securityGroups: [new ec2.SecurityGroup(this, 'Group', { vpc })],
      subnetGroup,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    });

    const serverless = new neptune.DatabaseCluster(this, 'Serverless', {
      associatedRoles: [role],
      deletionProtection: false,
      engineVersion: new neptune.EngineVersion('1.3.5.0'),
      instanceIdentifierBase: 'node',
      instanceType: neptune.InstanceType.SERVERLESS,
      removalPolicy: RemovalPolicy.DESTROY,
      serverlessScalingConfiguration: { minCapacity: 1, maxCapacity: 5 },
      storageEncrypted: false,
      vpc,
    });

    new neptune.DatabaseInstance(this, 'Instance', {
      autoMinorVersionUpgrade: true,
      availabilityZone: 'eu-central-1a',
      cluster: serverless,
      dbInstanceName: 'orders-1',
      instanceType: neptune.InstanceType.of('db.r8g.large'),
      parameterGroup,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new neptune.DatabaseInstance(this, 'PlainInstance', {
      cluster: plain,
      instanceType: neptune.InstanceType.T3_MEDIUM,
    });
  }
}
