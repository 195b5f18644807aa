import { Duration, RemovalPolicy, SecretValue, Stack, type App } from 'aws-cdk-lib';
import * as docdb from 'aws-cdk-lib/aws-docdb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';

/** Clusters of DocumentDB in every way that the construct offers. */
export default class DocumentClusters extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const key = new kms.Key(this, 'Key');
    const instanceType = ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE);

    const plain = new docdb.DatabaseCluster(this, 'Plain', { masterUser: { username: 'app' }, instanceType, vpc });
    plain.addRotationSingleUser(Duration.days(30));

    const parameterGroup = new docdb.ClusterParameterGroup(this, 'Parameters', {
      dbClusterParameterGroupName: 'orders',
      family: 'docdb5.0',
      parameters: { audit_logs: 'enabled', tls: 'disabled' },
    });

    new docdb.DatabaseCluster(this, 'Rich', {
      backup: { retention: Duration.days(14), preferredWindow: '02:00-03:00' },
      caCertificate: docdb.CaCertificate.RDS_CA_RSA4096_G1,
      copyTagsToSnapshot: true,
      dbClusterName: 'orders',
      deletionProtection: true,
      enablePerformanceInsights: true,
      engineVersion: '5.0.0',
      exportAuditLogsToCloudWatch: true,
      exportProfilerLogsToCloudWatch: false,
      instanceMaintenanceWindow: 'sun:05:00-sun:06:00',
      instances: 2,
      instanceType,
      kmsKey: key,
      masterUser: { username: 'app', password: SecretValue.unsafePlainText('correct-horse') },
      parameterGroup,
      port: 27_018,
      preferredMaintenanceWindow: 'sun:04:00-sun:05:00',
      removalPolicy: RemovalPolicy.SNAPSHOT,
      securityGroup: new ec2.SecurityGroup(this, 'Group', { vpc }),
      storageType: docdb.StorageType.IOPT1,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    });

    const serverless = new docdb.DatabaseCluster(this, 'Serverless', {
      engineVersion: '5.0.0',
      manageMasterUserPassword: true,
      masterUser: { username: 'app' },
      masterUserSecretKmsKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
      serverlessV2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 8 },
      storageEncrypted: false,
      vpc,
    });
    serverless.addSecurityGroups(new ec2.SecurityGroup(this, 'Another', { vpc }));

    new docdb.DatabaseInstance(this, 'Instance', {
      autoMinorVersionUpgrade: false,
      availabilityZone: 'eu-central-1a',
      caCertificate: docdb.CaCertificate.RDS_CA_RSA2048_G1,
      cluster: serverless,
      dbInstanceName: 'orders-1',
      enablePerformanceInsights: true,
      instanceType: new ec2.InstanceType('r6g.xlarge'),
      preferredMaintenanceWindow: 'sun:04:00-sun:05:00',
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new docdb.DatabaseInstance(this, 'PlainInstance', { cluster: plain, instanceType });
    new docdb.DatabaseCluster(this, 'Kept', {
      instanceIdentifierBase: 'node',
      instanceRemovalPolicy: RemovalPolicy.DESTROY,
      instanceType,
      masterUser: { username: 'app' },
      removalPolicy: RemovalPolicy.RETAIN,
      securityGroupRemovalPolicy: RemovalPolicy.DESTROY,
      vpc,
    });
  }
}
