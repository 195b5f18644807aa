import { ClusterParameterGroup, ClusterType, Cluster, NodeType } from '@aws-cdk/aws-redshift-alpha';
import {
  Duration,
  RemovalPolicy,
  SecretValue,
  Stack,
  type StackProps,
  aws_redshift,
  aws_redshiftserverless as serverless,
} from 'aws-cdk-lib';
import { SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Sales figures in Redshift. */
export default class SalesWarehouse extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });
    const logs = new Bucket(this, 'Logs');

    const strict = new ClusterParameterGroup(this, 'Strict', {
      parameters: { require_ssl: 'true', enable_user_activity_logging: 'true' },
    });

    new Cluster(this, 'Figures', {
      masterUser: { masterUsername: 'figures' },
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      nodeType: NodeType.RA3_XLPLUS,
      numberOfNodes: 2,
      parameterGroup: strict,
      defaultDatabaseName: 'figures',
      encrypted: true,
      enhancedVpcRouting: true,
      loggingProperties: { loggingBucket: logs, loggingKeyPrefix: 'audit/' },
      port: 5555,
      removalPolicy: RemovalPolicy.SNAPSHOT,
    });

    new Cluster(this, 'Playground', {
      masterUser: { masterUsername: 'awsuser', masterPassword: SecretValue.unsafePlainText('Playground-1') },
      vpc,
      clusterType: ClusterType.SINGLE_NODE,
      nodeType: NodeType.DC2_LARGE,
      encrypted: false,
      publiclyAccessible: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });

    new aws_redshift.CfnCluster(this, 'Legacy', {
      clusterType: 'single-node',
      dbName: 'dev',
      masterUsername: 'awsuser',
      masterUserPassword: 'Legacy-12345',
      nodeType: 'ds2.xlarge',
      automatedSnapshotRetentionPeriod: 0,
      allowVersionUpgrade: false,
      encrypted: false,
      publiclyAccessible: true,
    });
    const group = new aws_redshift.CfnClusterParameterGroup(this, 'Loose', {
      description: 'Loose',
      parameterGroupFamily: 'redshift-1.0',
      parameters: [{ parameterName: 'require_ssl', parameterValue: 'false' }],
    });
    group.applyRemovalPolicy(RemovalPolicy.RETAIN);

    const namespace = new serverless.CfnNamespace(this, 'Namespace', {
      namespaceName: 'sales',
      adminUsername: 'admin',
      adminUserPassword: 'Serverless-1',
      dbName: 'dev',
    });
    new serverless.CfnWorkgroup(this, 'Workgroup', {
      workgroupName: 'sales',
      namespaceName: namespace.namespaceName,
      publiclyAccessible: true,
      enhancedVpcRouting: false,
    });
    new serverless.CfnNamespace(this, 'SafeNamespace', {
      namespaceName: 'board',
      manageAdminPassword: true,
      kmsKeyId: 'alias/board',
      logExports: ['useractivitylog', 'userlog', 'connectionlog'],
      finalSnapshotName: 'board-final',
      finalSnapshotRetentionPeriod: Duration.days(30).toDays(),
    });
  }
}
