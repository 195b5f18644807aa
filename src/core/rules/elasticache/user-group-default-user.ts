import type { Resource, Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, itemsOf } from '../../values.ts';
import { someOf, type Answer } from '../answers.ts';
import { targetOf } from '../links.ts';

export const elasticacheUserGroupDefaultUser: Rule = {
  id: 'elasticache-user-group-default-user',
  title: 'Redis OSS user group without a default user',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::UserGroup'],
  properties: ['UserIds', 'Engine'],
  message: 'cannot be created: a Redis OSS user group needs a user whose name is default',
  why: 'A client that gives no name logs in as the user `default`, so ElastiCache wants every Redis OSS user group to have one. The built-in user with the id `default` may do everything without a password; one of your own, with another id, that name and an access string of `off ~* -@all`, lets nobody in.',
  how: 'Fails for engine redis when none of `UserIds` is the id `default` or a user of the same file with the name `default`. An id that the file does not explain may be one, and nothing is said. Valkey needs no default user.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html'],
  sameAs: {},
  check(group, report, context) {
    if (isOneOf(get(group, 'Engine'), ['redis']) !== true) return;
    const ids = get(group, 'UserIds');
    const items = isPresent(ids) === false ? [] : itemsOf(ids);
    if (items !== undefined && someOf(items.map(id => isDefault(id, context.resources))) === false) report(ids);
  },
};

function isDefault(id: Value, resources: readonly Resource[]): Answer {
  if (isOneOf(id, ['default']) === true) return true;
  const user = targetOf(id, resources, 'AWS::ElastiCache::User', 'UserId');
  return user === undefined ? undefined : isOneOf(get(user, 'UserName'), ['default']);
}
