import { ask, text } from '../../notation.ts';
import { because, constant, create, invoke, leftOut, listOf, member, struct, use } from '../code.ts';
import type { CdkCode } from '../code.ts';
import { access, groupIds, key, subnetIds } from '../parts.ts';

const cluster = ask('Cluster');
const name = ask('ClusterName', 'application');
const user = ask('UserName', 'application-user');

export const memorydbClusterCdk: CdkCode = [
  ...access(cluster, 6379),
  create('clusterUser', 'memorydb.CfnUser', text`${cluster}User`, {
    userName: user,
    accessString: 'on ~* &* +@all -@dangerous',
    authenticationMode: struct('memorydb.CfnUser.AuthenticationModeProperty', { type: 'iam' }),
  }),
  create('clusterAcl', 'memorydb.CfnACL', text`${cluster}Acl`, {
    aclName: name,
    userNames: listOf('string', member(use('clusterUser'), 'ref')),
  }),
  create('clusterSubnets', 'memorydb.CfnSubnetGroup', text`${cluster}Subnets`, { subnetGroupName: name, subnetIds }),
  create('cluster', 'memorydb.CfnCluster', cluster, {
    clusterName: name,
    engine: 'valkey',
    engineVersion: '7.3',
    nodeType: ask('NodeType', 'db.r7g.large'),
    numShards: ask('NumShards', 1),
    numReplicasPerShard: because('In another zone than the primary.', 1),
    aclName: member(use('clusterAcl'), 'ref'),
    subnetGroupName: member(use('clusterSubnets'), 'ref'),
    securityGroupIds: groupIds,
    tlsEnabled: true,
    kmsKeyId: member(key, 'keyArn'),
    snapshotRetentionLimit: 7,
    autoMinorVersionUpgrade: true,
  }),
  invoke('cluster', 'applyRemovalPolicy', constant('core.RemovalPolicy', 'RETAIN'), leftOut),
];
