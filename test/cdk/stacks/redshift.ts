import * as redshift from '@aws-cdk/aws-redshift-alpha';
import { RemovalPolicy, SecretValue, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** Clusters of Redshift in every way that the construct offers. */
export default class Warehouses extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('redshift.amazonaws.com') });

    const plain = new redshift.Cluster(this, 'Plain', { masterUser: { masterUsername: 'app' }, vpc });
    plain.addRotationSingleUser();
    plain.addIamRole(role);
    plain.addToParameterGroup('require_ssl', 'true');

    const parameterGroup = new redshift.ClusterParameterGroup(this, 'Parameters', {
      description: 'of the orders',
      parameters: { require_ssl: 'true', max_concurrency_scaling_clusters: '2' },
    });
    parameterGroup.addParameter('enable_user_activity_logging', 'true');
    const subnetGroup = new redshift.ClusterSubnetGroup(this, 'Subnets', { description: 'of the orders', vpc });

    new redshift.Cluster(this, 'Rich', {
      availabilityZoneRelocation: true,
      classicResizing: false,
      clusterName: 'orders',
      clusterType: redshift.ClusterType.MULTI_NODE,
      defaultDatabaseName: 'orders',
      defaultRole: role,
      encrypted: true,
      encryptionKey: new kms.Key(this, 'Key'),
      enhancedVpcRouting: true,
      loggingProperties: { loggingBucket: new s3.Bucket(this, 'Logs'), loggingKeyPrefix: 'orders/' },
      maintenanceTrackName: redshift.MaintenanceTrackName.CURRENT,
      masterUser: { masterUsername: 'app', masterPassword: SecretValue.unsafePlainText('correct-horse') },
      multiAz: true,
      nodeType: redshift.NodeType.RA3_XLPLUS,
      numberOfNodes: 4,
      parameterGroup,
      port: 5440,
      preferredMaintenanceWindow: 'sun:04:00-sun:05:00',
      publiclyAccessible: false,
      removalPolicy: RemovalPolicy.SNAPSHOT,
      resourceAction: redshift.ResourceAction.FAILOVER_PRIMARY_COMPUTE,
      roles: [role],
      securityGroups: [new ec2.SecurityGroup(this, 'Group', { vpc })],
      subnetGroup,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    });

    new redshift.Cluster(this, 'Single', {
      clusterType: redshift.ClusterType.SINGLE_NODE,
      elasticIp: '203.0.113.7',
      encrypted: false,
      masterUser: { masterUsername: 'app' },
      numberOfNodes: 1,
      publiclyAccessible: true,
      rebootForParameterChanges: false,
      removalPolicy: RemovalPolicy.DESTROY,
      vpc,
    });
  }
}
