import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key } from '../outside.ts';
import { access, accessOf, parameterGroup, snapshotted, subnetGroup } from '../parts.ts';
import type { Block, Node, ResourceNode } from '../recipe.ts';

export const cluster = ask('Cluster');

export const owner = ask('MasterUsername', 'dbowner');

const safe: Block = {
  StorageEncrypted: true,
  KmsKeyId: ref(key),
  DBSubnetGroupName: ref(text`${cluster}Subnets`),
  VpcSecurityGroupIds: [ref(accessOf(cluster))],
  DBClusterParameterGroupName: ref(text`${cluster}Parameters`),
  MasterUsername: owner,
  ManageMasterUserPassword: because(
    'DocumentDB keeps the password in Secrets Manager and changes it every week.',
    true,
  ),
  MasterUserSecretKmsKeyId: ref(key),
  BackupRetentionPeriod: 14,
  CopyTagsToSnapshot: true,
  DeletionProtection: true,
  EnableCloudwatchLogsExports: ['audit', 'profiler'],
};

export const outputs = [
  output('WriterAddress', 'Host name of the writer', getAtt(cluster, 'Endpoint')),
  output('ReaderAddress', 'Host name of the readers', getAtt(cluster, 'ReadEndpoint')),
];

/** A cluster of two instances, and what it needs round it. */
export function clusterOf(instanceClass: Node, more: Block = {}): readonly ResourceNode[] {
  return [
    resource(cluster, 'AWS::DocDB::DBCluster', { EngineVersion: '5.0.0', ...more, ...safe }, snapshotted),
    ...['A', 'B'].map(letter =>
      resource(text`${cluster}${letter}`, 'AWS::DocDB::DBInstance', {
        DBClusterIdentifier: ref(cluster),
        DBInstanceClass: instanceClass,
        EnablePerformanceInsights: true,
      }),
    ),
    parameterGroup(cluster, 'AWS::DocDB::DBClusterParameterGroup', 'docdb5.0', {
      tls: 'enabled',
      audit_logs: 'enabled',
      profiler: because('Operations that take longer than 100 ms are logged.', 'enabled'),
    }),
    subnetGroup(cluster, 'AWS::DocDB::DBSubnetGroup'),
    access(cluster, 27_017),
  ];
}
