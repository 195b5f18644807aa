import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent, itemsOf } from '../../values.ts';
import type { Answer } from '../answers.ts';
import { isSecondary } from './subject.ts';
import { letUsersIn } from './userGroups.ts';

export const elasticacheReplicationgroupAuth: Rule = {
  id: 'elasticache-replicationgroup-auth',
  title: 'ElastiCache replication group without authentication',
  category: 'security',
  severity: 'warning',
  // Within a development VPC few mind; in production one compromised host is enough.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['UserGroupIds', 'AuthToken', 'TransitEncryptionEnabled'],
  message: 'lets everyone in who can reach its port: it has neither users nor an AUTH token',
  why: 'A cache without authentication obeys every host that its security group lets through: one compromised machine can read all data, change it or flush it. Users, with passwords or IAM, can be limited to keys and commands; an AUTH token is one password for everything.',
  how: 'Fails when neither `UserGroupIds` nor `AuthToken` is given. Both need encryption in transit, which comes first: user groups of the file are offered once it is on. Users need Valkey, or Redis OSS 6 and later. A member of a global datastore is left alone.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html',
  ],
  sameAs: {
    'Security Hub': ['ElastiCache.6'],
    'AWS Config': ['elasticache-repl-grp-redis-auth-enabled', 'elasticache-rbac-auth-enabled'],
    Checkov: ['CKV_AWS_31'],
    'cdk-nag': ['AwsSolutions-AEC6'],
    cnspec: ['elasticache-redis-auth-enabled'],
  },
  check(group, report, context) {
    if (isSecondary(group) !== false || isPresent(get(group, 'AuthToken')) !== false) return;
    if (hasUsers(group) === false) report(get(group, 'UserGroupIds'), { fixes: letUsersIn(group, context.resources) });
  },
};

function hasUsers(group: Resource): Answer {
  const groups = get(group, 'UserGroupIds');
  return itemsOf(groups)?.length === 0 ? false : isPresent(groups);
}
