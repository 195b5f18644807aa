import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key, subnets } from '../outside.ts';
import { access, accessOf, snapshotted, toServices } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { databaseName, owner, warehouse } from './parts.ts';

export const redshiftCluster: Recipe = {
  id: 'redshift-cluster',
  title: 'Redshift cluster',
  service: 'redshift',
  group: 'database',
  description: 'A warehouse with two nodes, TLS, an audit log and a password that Redshift keeps.',
  resources: [
    resource(
      warehouse,
      'AWS::Redshift::Cluster',
      {
        ClusterType: 'multi-node',
        NodeType: ask('NodeType', 'ra3.large'),
        NumberOfNodes: ask('NumberOfNodes', 2),
        DBName: databaseName,
        MasterUsername: owner,
        ManageMasterPassword: because(
          'Redshift keeps the password in Secrets Manager and changes it every month.',
          true,
        ),
        MasterPasswordSecretKmsKeyId: ref(key),
        Encrypted: true,
        KmsKeyId: ref(key),
        ClusterSubnetGroupName: ref(text`${warehouse}Subnets`),
        VpcSecurityGroupIds: [ref(accessOf(warehouse))],
        AvailabilityZoneRelocation: because('When its zone fails, the cluster can move to another one.', true),
        PubliclyAccessible: false,
        EnhancedVpcRouting: because('COPY and UNLOAD stay inside the VPC.', true),
        ClusterParameterGroupName: ref(text`${warehouse}Parameters`),
        AutomatedSnapshotRetentionPeriod: 14,
        PreferredMaintenanceWindow: ask('PreferredMaintenanceWindow', 'sun:02:00-sun:03:00'),
        LoggingProperties: {
          LogDestinationType: 'cloudwatch',
          LogExports: ['connectionlog', 'userlog', 'useractivitylog'],
        },
      },
      snapshotted,
    ),
    resource(text`${warehouse}Parameters`, 'AWS::Redshift::ClusterParameterGroup', {
      Description: 'Parameters of the warehouse',
      ParameterGroupFamily: 'redshift-2.0',
      Parameters: [
        { ParameterName: 'require_ssl', ParameterValue: 'true' },
        { ParameterName: 'enable_user_activity_logging', ParameterValue: 'true' },
      ],
    }),
    resource(text`${warehouse}Subnets`, 'AWS::Redshift::ClusterSubnetGroup', {
      Description: 'Private subnets of the warehouse',
      SubnetIds: ref(subnets),
    }),
    access(warehouse, 5439, toServices('COPY and UNLOAD reach S3 from inside the VPC.')),
  ],
  outputs: [
    output('Address', 'Host name of the warehouse', getAtt(warehouse, 'Endpoint.Address')),
    output(
      'SecretArn',
      'Secret with name and password of the first user',
      getAtt(warehouse, 'MasterPasswordSecretArn'),
    ),
  ],
};
