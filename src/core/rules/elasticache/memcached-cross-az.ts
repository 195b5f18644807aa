import type { Resource } from '../../model.ts';
import { fix, removing, setting, type Rule } from '../../rule.ts';
import { askNumber, get, isOneOf, isPresent, itemsOf, textOf } from '../../values.ts';
import type { Answer } from '../answers.ts';
import { isMemcached } from './subject.ts';

export const elasticacheMemcachedCrossAz: Rule = {
  id: 'elasticache-memcached-cross-az',
  title: 'Memcached nodes in one zone',
  category: 'reliability',
  severity: 'information',
  // Development can live through the outage of a zone.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::CacheCluster'],
  properties: ['AZMode', 'NumCacheNodes', 'PreferredAvailabilityZones'],
  message: 'has all its nodes in one zone: an outage of that zone empties the whole cache at once',
  why: 'Memcached does not replicate. Nodes in several zones keep part of the cache, and so part of the load away from the database behind it, when one zone fails.',
  how: 'Fails for Memcached with more than one node when `AZMode` is not `cross-az`, which it is not by default, and `PreferredAvailabilityZones` does not name different zones. One node cannot be in two zones.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html'],
  sameAs: { KICS: ['cfdef2e5-1fe4-4ef4-bea8-c56e08963150'] },
  check(cluster, report) {
    const nodes = askNumber(get(cluster, 'NumCacheNodes'), number => number > 1);
    if (isMemcached(cluster) !== true || nodes !== true) return;
    const mode = get(cluster, 'AZMode');
    const isSingle = isPresent(mode) === false || isOneOf(mode, ['single-az']) === true;
    if (isSingle && namesDifferentZones(cluster) === false) report(mode, { fixes: spread(cluster) });
  },
};

function namesDifferentZones(cluster: Resource): Answer {
  const zones = get(cluster, 'PreferredAvailabilityZones');
  if (isPresent(zones) === false) return false;
  const names = itemsOf(zones)?.map(textOf);
  return names === undefined || names.includes(undefined) ? undefined : new Set(names).size > 1;
}

function spread(cluster: Resource): ReturnType<typeof fix>[] {
  // The author has named one zone for all nodes, and has to name others.
  if (isPresent(get(cluster, 'PreferredAvailabilityZones')) !== false) return [];
  const isPinned = isPresent(get(cluster, 'PreferredAvailabilityZone')) !== false;
  const about = {
    title: 'Spread the nodes over zones',
    impact: 'replacement',
    consequence: 'may replace the cache by an empty one',
  } as const;
  const change = setting(cluster, 'AZMode', 'cross-az');
  return [isPinned ? fix(about, change, removing(cluster, 'PreferredAvailabilityZone')) : fix(about, change)];
}
