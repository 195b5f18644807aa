import type { Resource } from '../../model.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import type { Answer } from '../answers.ts';

// What kind of cache a ReplicationGroup or CacheCluster is.

/** Whether the group joins a global datastore, where it takes most settings over from the primary group. */
export function isSecondary(group: Resource): Answer {
  return isPresent(get(group, 'GlobalReplicationGroupId'));
}

/** A replication group never is Memcached; a cache cluster always names its engine. */
export function isMemcached(cache: Resource): Answer {
  return cache.type === 'AWS::ElastiCache::ReplicationGroup' ? false : isOneOf(get(cache, 'Engine'), ['memcached']);
}

/** Redis OSS is what a replication group is made of where no engine is named. */
export function isRedis(cache: Resource): Answer {
  const engine = get(cache, 'Engine');
  return isPresent(engine) === false || isOneOf(engine, ['redis']);
}
