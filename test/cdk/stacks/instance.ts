import { Duration, RemovalPolicy, SecretValue, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';

/** RDS instances in every way that the construct offers. */
export default class Instances extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const key = new kms.Key(this, 'Key');

    const plain = new rds.DatabaseInstance(this, 'Plain', { engine: rds.DatabaseInstanceEngine.MYSQL, vpc });

    new rds.DatabaseInstance(this, 'Rich', {
      allocatedStorage: 500,
      allowMajorVersionUpgrade: true,
      autoMinorVersionUpgrade: false,
      backupRetention: Duration.days(14),
      caCertificate: rds.CaCertificate.RDS_CA_RSA4096_G1,
      cloudwatchLogsExports: ['postgresql', 'upgrade'],
      copyTagsToSnapshot: false,
      credentials: rds.Credentials.fromPassword('app', SecretValue.unsafePlainText('correct-horse')),
      databaseName: 'orders',
      deleteAutomatedBackups: false,
      enablePerformanceInsights: true,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_3 }),
      engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED,
      iamAuthentication: true,
      instanceIdentifier: 'orders',
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.MEMORY6_GRAVITON, ec2.InstanceSize.XLARGE2),
      licenseModel: rds.LicenseModel.GENERAL_PUBLIC_LICENSE,
      maxAllocatedStorage: 1000,
      monitoringInterval: Duration.minutes(1),
      multiAz: true,
      networkType: rds.NetworkType.DUAL,
      parameters: { 'rds.force_ssl': '1' },
      performanceInsightEncryptionKey: key,
      performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_3,
      port: 5433,
      preferredBackupWindow: '02:00-03:00',
      preferredMaintenanceWindow: 'Sun:04:00-Sun:05:00',
      publiclyAccessible: false,
      removalPolicy: RemovalPolicy.RETAIN,
      storageEncryptionKey: key,
      storageThroughput: 500,
      storageType: rds.StorageType.GP3,
      iops: 12_000,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    });

    new rds.DatabaseInstance(this, 'Public', {
      engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.of('8.0.40', '8.0') }),
      manageMasterUserPassword: true,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
    });

    new rds.DatabaseInstanceFromSnapshot(this, 'Restored', {
      engine: rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_10_11 }),
      instanceType: new ec2.InstanceType('t4g.micro'),
      snapshotIdentifier: 'nightly',
      vpc,
    });

    const replica = new rds.DatabaseInstanceReadReplica(this, 'Replica', {
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL),
      sourceDatabaseInstance: plain,
      storageEncrypted: true,
      vpc,
    });
    replica.applyRemovalPolicy(RemovalPolicy.DESTROY);

    new rds.DatabaseInstance(this, 'Joined', {
      domain: 'd-1234567890',
      engine: rds.DatabaseInstanceEngine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_16 }),
      iops: 3000,
      licenseModel: rds.LicenseModel.LICENSE_INCLUDED,
      s3ImportRole: new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('rds.amazonaws.com') }),
      storageEncrypted: false,
      storageEncryptionKey: key,
      vpc,
    });
    const twoWeeks = 14;
    new rds.DatabaseInstance(this, 'Fast', {
      backupRetention: Duration.days(twoWeeks),
      databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED,
      engine: rds.DatabaseInstanceEngine.MYSQL,
      performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_15,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      storageType: rds.StorageType.IO2,
      vpc,
    });

    plain.grantConnect(new iam.Role(this, 'Client', { assumedBy: new iam.AccountRootPrincipal() }), 'app');

    const child = plain.node.defaultChild as rds.CfnDBInstance;
    child.addPropertyOverride('MultiAZ', true);
    child.cfnOptions.updateReplacePolicy = undefined;

    const cfn = new rds.CfnDBInstance(this, 'Cfn', {
      allocatedStorage: '20',
      dbInstanceClass: 'db.t3.micro',
      dbSubnetGroupName: 'default',
      engine: 'mysql',
      manageMasterUserPassword: true,
      processorFeatures: [{ name: 'coreCount', value: '2' }],
    });
    cfn.storageEncrypted = true;
    cfn.applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
  }
}
