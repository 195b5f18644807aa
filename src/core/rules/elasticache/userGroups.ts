import type { Fix, Resource } from '../../model.ts';
import { set } from '../../rule.ts';
import { isTrue, get } from '../../values.ts';
import { oneForEach } from '../oneForEach.ts';

/**
 * Lets the users of each user group of the file in. A replication group takes them only with TLS; a serverless cache
 * always has TLS.
 */
export function letUsersIn(cache: Resource, resources: readonly Resource[]): Fix[] {
  const isServerless = cache.type === 'AWS::ElastiCache::ServerlessCache';
  if (!isServerless && isTrue(get(cache, 'TransitEncryptionEnabled')) !== true) return [];
  return oneForEach('AWS::ElastiCache::UserGroup', resources, ({ name }) => {
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
