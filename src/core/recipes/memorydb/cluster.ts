import { ask, because, getAtt, output, ref, resource, sub, text } from '../notation.ts';
import { key, subnets } from '../outside.ts';
import { access, accessOf, retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const cluster = ask('Cluster');
const user = ask('UserName', 'application');

export const memorydbCluster: Recipe = {
  id: 'memorydb-cluster',
  title: 'MemoryDB cluster',
  service: 'memorydb',
  group: 'database',
  description: 'A durable Valkey database in memory, with a replica per shard, TLS and a user that signs in with IAM.',
  resources: [
    resource(
      cluster,
      'AWS::MemoryDB::Cluster',
      {
        ClusterName: sub`${ref('AWS::StackName')}-memorydb`,
        Engine: 'valkey',
        EngineVersion: '7.3',
        NodeType: ask('NodeType', 'db.r7g.large'),
        NumShards: ask('NumShards', 1),
        NumReplicasPerShard: because('In another zone than the primary.', 1),
        ACLName: ref(text`${cluster}Acl`),
        SubnetGroupName: ref(text`${cluster}Subnets`),
        SecurityGroupIds: [ref(accessOf(cluster))],
        TLSEnabled: true,
        KmsKeyId: ref(key),
        SnapshotRetentionLimit: 7,
        AutoMinorVersionUpgrade: true,
      },
      retained,
    ),
    resource(text`${cluster}Acl`, 'AWS::MemoryDB::ACL', {
      ACLName: sub`${ref('AWS::StackName')}-memorydb`,
      UserNames: [ref(text`${cluster}User`)],
    }),
    resource(text`${cluster}User`, 'AWS::MemoryDB::User', {
      UserName: user,
      AccessString: 'on ~* &* +@all -@dangerous',
      AuthenticationMode: { Type: 'iam' },
    }),
    resource(text`${cluster}Subnets`, 'AWS::MemoryDB::SubnetGroup', {
      SubnetGroupName: sub`${ref('AWS::StackName')}-memorydb`,
      SubnetIds: ref(subnets),
    }),
    access(cluster, 6379),
  ],
  outputs: [output('Address', 'Host name of the cluster', getAtt(cluster, 'ClusterEndpoint.Address'))],
};
