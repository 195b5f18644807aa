import type { Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue, itemsOf } from '../../values.ts';
import { isSecondary } from './subject.ts';
import { requireTls } from './tls.ts';

export const elasticacheAuthWithoutTls: Rule = {
  id: 'elasticache-auth-without-tls',
  title: 'ElastiCache authentication without TLS',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['TransitEncryptionEnabled', 'AuthToken', 'UserGroupIds'],
  message: 'cannot be created: users and AUTH tokens need TransitEncryptionEnabled true',
  why: 'ElastiCache takes users and AUTH tokens only over TLS, so that passwords do not cross the network in the clear, and rejects a group that has them without it. Users and a token exclude each other.',
  how: 'Fails when `AuthToken` or `UserGroupIds` is given while `TransitEncryptionEnabled` is off or left out, and when both are given. A member of a global datastore is left alone.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html',
  ],
  sameAs: {},
  check(group, report) {
    const token = get(group, 'AuthToken');
    const users = get(group, 'UserGroupIds');
    const hasToken = isFetched(token) || isPresent(token) === true;
    const hasUsers = isPresent(users) === true && itemsOf(users)?.length !== 0;
    if (isSecondary(group) !== false || (!hasToken && !hasUsers)) return;
    const encryption = effective(group, 'TransitEncryptionEnabled');
    if (isTrue(encryption) === false) report(encryption, { fixes: [requireTls(group)] });
    const message = 'cannot be created: it has an AUTH token and users, which exclude each other';
    if (hasToken && hasUsers) report(token, { message });
  },
};

/** `{{resolve:secretsmanager:…}}` always yields something. */
function isFetched(value: Value): boolean {
  return value.kind === 'unknown' && value.source?.kind === 'dynamicReference';
}
