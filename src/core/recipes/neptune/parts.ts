import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key } from '../outside.ts';
import { access, accessOf, parameterGroup, snapshotted, subnetGroup } from '../parts.ts';
import type { Block, Node, ResourceNode } from '../recipe.ts';

export const cluster = ask('Cluster');

const safe: Block = {
  StorageEncrypted: true,
  KmsKeyId: ref(key),
  DBSubnetGroupName: ref(text`${cluster}Subnets`),
  VpcSecurityGroupIds: [ref(accessOf(cluster))],
  DBClusterParameterGroupName: ref(text`${cluster}Parameters`),
  IamAuthEnabled: because('Neptune has no passwords. Without IAM, whoever reaches it may do everything.', true),
  BackupRetentionPeriod: 14,
  CopyTagsToSnapshot: true,
  DeletionProtection: true,
  EnableCloudwatchLogsExports: ['audit', 'slowquery'],
};

export const outputs = [
  output('WriterAddress', 'Host name of the writer', getAtt(cluster, 'Endpoint')),
  output('ReaderAddress', 'Host name of the readers', getAtt(cluster, 'ReadEndpoint')),
];

/** A cluster of two instances, and what it needs round it. */
export function clusterOf(instanceClass: Node, more: Block = {}): readonly ResourceNode[] {
  return [
    resource(cluster, 'AWS::Neptune::DBCluster', { EngineVersion: '1.4.8.0', ...more, ...safe }, snapshotted),
    ...['A', 'B'].map(letter =>
      resource(text`${cluster}${letter}`, 'AWS::Neptune::DBInstance', {
        DBClusterIdentifier: ref(cluster),
        DBInstanceClass: instanceClass,
      }),
    ),
    parameterGroup(cluster, 'AWS::Neptune::DBClusterParameterGroup', 'neptune1.4', {
      neptune_enable_audit_log: '1',
      neptune_enable_slow_query_log: because('Queries that take five seconds or more.', 'info'),
      neptune_slow_query_log_threshold: '5000',
    }),
    subnetGroup(cluster, 'AWS::Neptune::DBSubnetGroup'),
    access(cluster, 8182),
  ];
}
