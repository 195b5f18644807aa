import * as neptune from '@aws-cdk/aws-neptune-alpha';
import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnDBCluster, CfnDBInstance } from 'aws-cdk-lib/aws-neptune';
import { CfnGraph } from 'aws-cdk-lib/aws-neptunegraph';
import type { Construct } from 'constructs';

/** Who knows whom, in Neptune. */
export default class RelationsGraph extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });

    const parameters = new neptune.ClusterParameterGroup(this, 'Parameters', {
      description: 'Audited',
      family: neptune.ParameterGroupFamily.NEPTUNE_1_3,
      parameters: { neptune_enable_audit_log: '1' },
    });

    new neptune.DatabaseCluster(this, 'Friends', {
      vpc,
      instanceType: neptune.InstanceType.R6G_LARGE,
      instances: 2,
      engineVersion: neptune.EngineVersion.V1_3_2_1,
      clusterParameterGroup: parameters,
      iamAuthentication: true,
      storageEncrypted: true,
      backupRetention: cdk.Duration.days(14),
      cloudwatchLogsExports: [neptune.LogType.AUDIT],
      copyTagsToSnapshot: true,
      autoMinorVersionUpgrade: true,
      deletionProtection: true,
      removalPolicy: cdk.RemovalPolicy.SNAPSHOT,
      port: 8282,
    });

    const rumours = new neptune.DatabaseCluster(this, 'Rumours', {
      vpc,
      instanceType: neptune.InstanceType.SERVERLESS,
      serverlessScalingConfiguration: { minCapacity: 1, maxCapacity: 5 },
      storageEncrypted: false,
      backupRetention: cdk.Duration.days(1),
      removalPolicy: cdk.RemovalPolicy.DESTROY,
    });
    rumours.connections.allowFromAnyIpv4(ec2.Port.tcp(8182));

    const old = new CfnDBCluster(this, 'Old', {
      engineVersion: '1.1.1.0',
      iamAuthEnabled: false,
      storageEncrypted: false,
      backupRetentionPeriod: 1,
      serverlessScalingConfiguration: { minCapacity: 3, maxCapacity: 2 },
    });
    old.applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);
    new CfnDBInstance(this, 'OldNode', {
      dbInstanceClass: 'db.r4.large',
      dbClusterIdentifier: old.ref,
      autoMinorVersionUpgrade: false,
    });

    new CfnGraph(this, 'Paths', { provisionedMemory: 128, publicConnectivity: true, replicaCount: 0 });
  }
}
