import { because, getAtt, output, resource } from '../notation.ts';
import { access, accessOf, snapshotted } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { cache, cacheSubnets, replicated, safe, users } from './parts.ts';

export const elasticacheValkey: Recipe = {
  id: 'elasticache-valkey',
  title: 'ElastiCache for Valkey',
  service: 'elasticache',
  group: 'database',
  description: 'A Valkey cache with a replica in a second zone, TLS and users that sign in with IAM.',
  resources: [
    resource(
      cache,
      'AWS::ElastiCache::ReplicationGroup',
      {
        ReplicationGroupDescription: 'Cache with a replica',
        ...replicated,
        NumCacheClusters: because('A primary and a replica.', 2),
        ...safe(cache, accessOf(cache)),
      },
      snapshotted,
    ),
    ...users(cache),
    cacheSubnets(cache),
    access(cache, 6379),
  ],
  outputs: [output('Address', 'Host name of the primary', getAtt(cache, 'PrimaryEndPoint.Address'))],
};
