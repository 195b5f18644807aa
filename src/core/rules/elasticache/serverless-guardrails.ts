import type { Resource } from '../../model.ts';
import type { Reported, Rule } from '../../rule.ts';
import { askNumber, effective, get, isOneOf, isPresent, itemsOf } from '../../values.ts';
import type { Answer } from '../answers.ts';
import { keepBackupsForAWeek } from '../backupRetention.ts';
import { letUsersIn } from './userGroups.ts';

export const elasticacheServerlessGuardrails: Rule = {
  id: 'elasticache-serverless-guardrails',
  title: 'ElastiCache serverless cache without guardrails',
  category: 'cost',
  severity: 'hint',
  // A development cache is small, short-lived and empty of secrets.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ServerlessCache'],
  properties: ['CacheUsageLimits', 'SnapshotRetentionLimit', 'UserGroupId', 'SecurityGroupIds', 'Engine'],
  message: 'may grow and cost without limit: it has no CacheUsageLimits',
  why: 'A serverless cache runs with nothing but a name: it then grows with every key that is never deleted, keeps no backups, asks nobody who they are, and is in the default security group of the VPC.',
  how: 'Says each of these that holds: `CacheUsageLimits` is left out; `SnapshotRetentionLimit` is 0 or left out, which means 0; `UserGroupId` is left out with Redis OSS or Valkey; `SecurityGroupIds` is left out or empty. The severities are those of a replication group. Encryption needs no word: it is always on.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Scaling.html',
  ],
  sameAs: {},
  check(cache, report, context) {
    const days = effective(cache, 'SnapshotRetentionLimit');
    const isUserEngine = isOneOf(get(cache, 'Engine'), ['redis', 'valkey']) === true;
    const tell = (path: string, finding: Reported = {}): void => {
      if (isGiven(cache, path) === false) report(get(cache, path), finding);
    };
    tell('CacheUsageLimits');
    if (askNumber(days, number => number === 0) === true)
      report(days, {
        // Nobody misses the backups of Memcached, which has none at all on nodes.
        severity: isUserEngine ? 'information' : 'hint',
        message: noBackups,
        fixes: [keepBackupsForAWeek(cache, 'SnapshotRetentionLimit')],
      });
    if (isUserEngine)
      tell('UserGroupId', { severity: 'warning', message: noUsers, fixes: letUsersIn(cache, context.resources) });
    tell('SecurityGroupIds', { severity: 'information', message: noSecurityGroup });
  },
};

const noBackups = 'has no automatic backups: what is lost in it cannot be restored';
const noUsers = 'lets everyone in who can reach it: it has no user group';
const noSecurityGroup = 'is in the default security group of its VPC: it names none of its own';

function isGiven(cache: Resource, path: string): Answer {
  const value = get(cache, path);
  return itemsOf(value)?.length === 0 ? false : isPresent(value);
}
