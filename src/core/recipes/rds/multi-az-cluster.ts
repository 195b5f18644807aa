import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key } from '../outside.ts';
import { access, accessOf, parameterGroup, snapshotted, subnetGroup } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { backups, encrypted, lifecycle, monitored, monitoringRole, owner, postgresParameters } from './parts.ts';

const cluster = ask('Cluster');

export const rdsMultiAzCluster: Recipe = {
  id: 'rds-multi-az-cluster',
  title: 'RDS Multi-AZ DB cluster',
  service: 'rds',
  group: 'database',
  description: 'PostgreSQL with two standbys that can be read from and take over within half a minute or so.',
  resources: [
    resource(
      cluster,
      'AWS::RDS::DBCluster',
      {
        Engine: 'postgres',
        EngineVersion: '17',
        ...lifecycle,
        DBClusterInstanceClass: because(
          'Classes with a local disk are needed here.',
          ask('DBClusterInstanceClass', 'db.m6gd.large'),
        ),
        AllocatedStorage: ask('AllocatedStorage', 100),
        StorageType: 'io1',
        Iops: ask('Iops', 3000),
        ...encrypted,
        DBSubnetGroupName: ref(text`${cluster}Subnets`),
        VpcSecurityGroupIds: [ref(accessOf(cluster))],
        PubliclyAccessible: false,
        DBClusterParameterGroupName: ref(text`${cluster}Parameters`),
        ...owner,
        ...backups,
        EnableCloudwatchLogsExports: ['postgresql', 'upgrade'],
        ...monitored(cluster),
        PerformanceInsightsEnabled: true,
        PerformanceInsightsKmsKeyId: ref(key),
      },
      snapshotted,
    ),
    parameterGroup(cluster, 'AWS::RDS::DBClusterParameterGroup', 'postgres17', postgresParameters),
    subnetGroup(cluster, 'AWS::RDS::DBSubnetGroup'),
    access(cluster, 5432),
    monitoringRole(cluster),
  ],
  outputs: [
    output('WriterAddress', 'Host name of the writer', getAtt(cluster, 'Endpoint.Address')),
    output('ReaderAddress', 'Host name of the readers', getAtt(cluster, 'ReadEndpoint.Address')),
    output(
      'SecretArn',
      'Secret with name and password of the first user',
      getAtt(cluster, 'MasterUserSecret.SecretArn'),
    ),
  ],
};
