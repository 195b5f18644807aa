import { type App, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as docdb from 'aws-cdk-lib/aws-docdb';
import * as docdbelastic from 'aws-cdk-lib/aws-docdbelastic';
import {
  InstanceClass,
  InstanceSize,
  InstanceType,
  Port,
  Peer,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';

const medium = InstanceType.of(InstanceClass.R5, InstanceSize.LARGE);

/** Product descriptions in DocumentDB. */
export default class DocumentStore extends Stack {
  constructor(scope: App, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });
    const access = new SecurityGroup(this, 'Access', { vpc });
    access.addIngressRule(Peer.ipv4('10.0.0.0/8'), Port.tcp(27017), 'the offices');

    const tls = new docdb.ClusterParameterGroup(this, 'Tls', {
      family: 'docdb5.0',
      parameters: { tls: 'enabled', audit_logs: 'all' },
    });

    const products = new docdb.DatabaseCluster(this, 'Products', {
      masterUser: { username: 'products', excludeCharacters: '"@/:' },
      engineVersion: '5.0.0',
      instanceType: medium,
      instances: 3,
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroup: access,
      parameterGroup: tls,
      port: 27117,
      storageEncrypted: true,
      kmsKey: new Key(this, 'Key'),
      backup: { retention: Duration.days(14), preferredWindow: '03:00-04:00' },
      exportAuditLogsToCloudWatch: true,
      exportProfilerLogsToCloudWatch: true,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.SNAPSHOT,
      copyTagsToSnapshot: true,
    });
    products.addRotationSingleUser(Duration.days(30));

    new docdb.DatabaseCluster(this, 'Drafts', {
      masterUser: { username: 'admin' },
      instanceType: medium,
      vpc,
      storageEncrypted: false,
      deletionProtection: false,
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const legacy = new docdb.CfnDBCluster(this, 'Legacy', {
      masterUsername: 'root',
      masterUserPassword: 'summer2019',
      backupRetentionPeriod: 1,
      engineVersion: '3.6.0',
      storageEncrypted: false,
      port: 27017,
    });
    const node = new docdb.CfnDBInstance(this, 'LegacyNode', {
      dbClusterIdentifier: legacy.ref,
      dbInstanceClass: 'db.r4.large',
    });
    node.addDependency(legacy);

    new docdbelastic.CfnCluster(this, 'Catalogue', {
      adminUserName: 'catalogue',
      adminUserPassword: 'catalogue-1',
      authType: 'PLAIN_TEXT',
      clusterName: 'catalogue',
      shardCapacity: 2,
      shardCount: 4,
    });
  }
}
