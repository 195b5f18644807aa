import { ask, because, getAtt, output, resource } from '../notation.ts';
import { access, accessOf, snapshotted } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { cache, cacheSubnets, replicated, safe, users } from './parts.ts';

export const elasticacheValkeyCluster: Recipe = {
  id: 'elasticache-valkey-cluster',
  title: 'ElastiCache for Valkey in cluster mode',
  service: 'elasticache',
  group: 'database',
  description: 'A Valkey cache whose keys are spread over shards, each with a replica in another zone.',
  resources: [
    resource(
      cache,
      'AWS::ElastiCache::ReplicationGroup',
      {
        ReplicationGroupDescription: 'Cache in shards',
        ...replicated,
        CacheParameterGroupName: 'default.valkey8.cluster.on',
        NumNodeGroups: because('Shards can be added later without a break.', ask('NumNodeGroups', 2)),
        ReplicasPerNodeGroup: 1,
        ...safe(cache, accessOf(cache)),
      },
      snapshotted,
    ),
    ...users(cache),
    cacheSubnets(cache),
    access(cache, 6379),
  ],
  outputs: [output('Address', 'Host name for clients', getAtt(cache, 'ConfigurationEndPoint.Address'))],
};
