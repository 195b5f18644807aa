import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { not, some, type Answer } from '../answers.ts';
import { demandMinorUpgrades } from '../minorUpgrades.ts';
import { isMemcached } from './subject.ts';
import { isAtLeast } from './version.ts';

export const elasticacheAutoMinorVersionUpgrade: Rule = {
  id: 'elasticache-auto-minor-version-upgrade',
  title: 'ElastiCache automatic minor version upgrades off',
  category: 'operations',
  severity: 'warning',
  // Security fixes matter wherever the cache runs.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['AutoMinorVersionUpgrade', 'EngineVersion'],
  message: 'gets no minor version upgrades by itself: fixes wait until someone installs them',
  why: 'Minor versions carry fixes for known security holes and crashes. Without automatic upgrades a cache stays behind until someone thinks of it.',
  how: 'Fails only when `AutoMinorVersionUpgrade` is written as false. Redis OSS before version 6 and Memcached ignore the property and are left out.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html'],
  sameAs: {
    'Security Hub': ['ElastiCache.2'],
    'AWS Config': ['elasticache-auto-minor-version-upgrade-check'],
    Prowler: ['elasticache_redis_cluster_auto_minor_version_upgrades'],
  },
  check: demandMinorUpgrades({ skip: cache => some(isMemcached(cache), not(isUpgradable(cache))) }),
};

/** The default version is a late one. */
function isUpgradable(cache: Resource): Answer {
  const version = get(cache, 'EngineVersion');
  return isPresent(version) === false || isAtLeast(version, [6]);
}
