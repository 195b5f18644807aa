import { cluster } from '../clusterOfInstances.ts';
import { ask, because, getAtt, output, ref, resource, sub, text } from '../notation.ts';
import { key, subnets } from '../outside.ts';
import { access, accessOf, ownerSecret, retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { owner } from './parts.ts';

const secret = text`${cluster}Owner`;

export const documentdbElastic: Recipe = {
  id: 'documentdb-elastic',
  title: 'DocumentDB elastic cluster',
  service: 'documentdb',
  group: 'database',
  description: 'A cluster in shards, each with a standby, for more writes than one instance can take.',
  resources: [
    resource(
      cluster,
      'AWS::DocDBElastic::Cluster',
      {
        ClusterName: sub`${ref('AWS::StackName')}-elastic`,
        ShardCapacity: because('vCPUs of each shard.', ask('ShardCapacity', 2)),
        ShardCount: ask('ShardCount', 2),
        ShardInstanceCount: because('A writer and a standby for each shard.', 2),
        AuthType: 'SECRET_ARN',
        AdminUserName: owner,
        AdminUserPassword: ref(secret),
        SubnetIds: ref(subnets),
        VpcSecurityGroupIds: [ref(accessOf(cluster))],
        KmsKeyId: ref(key),
        BackupRetentionPeriod: 14,
      },
      retained,
    ),
    ownerSecret(secret, owner),
    access(cluster, 27_017),
  ],
  outputs: [output('Endpoint', 'Address of the cluster', getAtt(cluster, 'ClusterEndpoint'))],
};
