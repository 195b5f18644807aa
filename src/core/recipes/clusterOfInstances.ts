import { ask, getAtt, output, ref, resource, text } from './notation.ts';
import { key } from './outside.ts';
import { access, accessOf, parameterGroup, snapshotted, subnetGroup } from './parts.ts';
import type { Block, Node, ResourceNode } from './recipe.ts';

// A cluster of DocumentDB or of Neptune, which are made alike.

/** Where the two differ. */
export interface ClusterService {
  /** As in `AWS::DocDB::DBCluster`. */
  readonly namespace: 'DocDB' | 'Neptune';
  readonly engineVersion: string;
  /** Properties that say how clients sign in. */
  readonly signIn: Block;
  readonly logs: readonly string[];
  /** Properties that only its instances have. */
  readonly instance?: Block;
  readonly family: string;
  readonly parameters: Block;
  readonly port: number;
}

export const cluster = ask('Cluster');

export const outputs = [
  output('WriterAddress', 'Host name of the writer', getAtt(cluster, 'Endpoint')),
  output('ReaderAddress', 'Host name of the readers', getAtt(cluster, 'ReadEndpoint')),
];

/** A cluster of two instances, and what it needs round it. */
export function clusterOf(service: ClusterService, instanceClass: Node, more: Block = {}): readonly ResourceNode[] {
  const type = `AWS::${service.namespace}`;
  return [
    resource(cluster, `${type}::DBCluster`, propertiesOf(service, more), snapshotted),
    ...['A', 'B'].map(letter =>
      resource(text`${cluster}${letter}`, `${type}::DBInstance`, {
        DBClusterIdentifier: ref(cluster),
        DBInstanceClass: instanceClass,
        ...service.instance,
      }),
    ),
    parameterGroup(cluster, `${type}::DBClusterParameterGroup`, service.family, service.parameters),
    subnetGroup(cluster, `${type}::DBSubnetGroup`),
    access(cluster, service.port),
  ];
}

function propertiesOf({ engineVersion, signIn, logs }: ClusterService, more: Block): Block {
  return {
    EngineVersion: engineVersion,
    ...more,
    StorageEncrypted: true,
    KmsKeyId: ref(key),
    DBSubnetGroupName: ref(text`${cluster}Subnets`),
    VpcSecurityGroupIds: [ref(accessOf(cluster))],
    DBClusterParameterGroupName: ref(text`${cluster}Parameters`),
    ...signIn,
    BackupRetentionPeriod: 14,
    CopyTagsToSnapshot: true,
    DeletionProtection: true,
    EnableCloudwatchLogsExports: logs,
  };
}
