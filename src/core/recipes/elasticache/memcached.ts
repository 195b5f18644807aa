import { ask, getAtt, output, ref, resource, text } from '../notation.ts';
import { access, accessOf } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { cache, cacheSubnets } from './parts.ts';

export const elasticacheMemcached: Recipe = {
  id: 'elasticache-memcached',
  title: 'ElastiCache for Memcached',
  service: 'elasticache',
  group: 'database',
  description: 'A Memcached cluster whose nodes stand in different zones, with TLS.',
  resources: [
    resource(cache, 'AWS::ElastiCache::CacheCluster', {
      Engine: 'memcached',
      EngineVersion: '1.6.22',
      CacheNodeType: ask('CacheNodeType', 'cache.m7g.large'),
      NumCacheNodes: ask('NumCacheNodes', 3),
      AZMode: 'cross-az',
      CacheSubnetGroupName: ref(text`${cache}Subnets`),
      VpcSecurityGroupIds: [ref(accessOf(cache))],
      TransitEncryptionEnabled: true,
    }),
    cacheSubnets(cache),
    access(cache, 11_211),
  ],
  outputs: [output('Address', 'Host name for discovery', getAtt(cache, 'ConfigurationEndpoint.Address'))],
};
