import { ofType, perReading } from '../../inventory.ts';
import type { Fix, Resource } from '../../model.ts';
import { set } from '../../rule.ts';
import { get, isOneOf, isTrue } from '../../values.ts';
import { oneForEach } from '../oneForEach.ts';
import { isRedis } from './subject.ts';
import { isAtLeast } from './version.ts';

/**
 * Lets the users of each user group of the file in. A replication group takes them only with TLS and from Redis OSS 6
 * on; a serverless cache always has both.
 */
export function letUsersIn(cache: Resource, resources: readonly Resource[]): Fix[] {
  const isServerless = cache.type === 'AWS::ElastiCache::ServerlessCache';
  const isOld = isAtLeast(get(cache, 'EngineVersion'), [6]) === false;
  if (!isServerless && (isOld || isTrue(get(cache, 'TransitEncryptionEnabled')) !== true)) return [];
  const fitting = isRedis(cache) === false ? resources : groupsForRedis(resources);
  return oneForEach('AWS::ElastiCache::UserGroup', fitting, ({ name }) => {
    const about = {
      title: `Let in the users of ${name} only`,
      impact: 'interruption',
      consequence: 'shuts out clients that do not log in as one of them',
    } as const;
    return isServerless
      ? set(cache, 'UserGroupId', { Ref: name }, about)
      : set(cache, 'UserGroupIds', [{ Ref: name }], about);
  });
}

/** Redis OSS takes groups for Redis OSS only, Valkey takes both. */
const groupsForRedis = perReading(resources =>
  ofType(resources, 'AWS::ElastiCache::UserGroup').filter(group => !isForValkey(group)),
);

function isForValkey(group: Resource): boolean {
  return isOneOf(get(group, 'Engine'), ['valkey']) === true;
}
