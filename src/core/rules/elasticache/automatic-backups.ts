import type { Rule } from '../../rule.ts';
import { askNumber, get, isOneOf, isPresent } from '../../values.ts';
import { keepBackupsForAWeek } from '../backupRetention.ts';
import { isMemcached, isSecondary } from './subject.ts';

export const elasticacheAutomaticBackups: Rule = {
  id: 'elasticache-automatic-backups',
  title: 'ElastiCache automatic backups off',
  category: 'backup',
  severity: 'information',
  // A development cache can be filled again.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['SnapshotRetentionLimit', 'Engine'],
  message: 'has no automatic backups: what is lost in it cannot be restored',
  why: 'Replicas follow every mistake of their primary node. A daily backup brings sessions, counters and queues back after a bad deployment, and warms up a new cache.',
  how: 'Fails when `SnapshotRetentionLimit` is 0, or left out, which means 0. Applies to Redis OSS and Valkey; node-based Memcached and the node type `cache.t1.micro` have no backups. A member of a global datastore is left alone. ElastiCache keeps automatic backups for up to 35 days.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html'],
  sameAs: {
    'Security Hub': ['ElastiCache.1'],
    'AWS Config': ['elasticache-redis-cluster-automatic-backup-check'],
    'cdk-nag': [
      'HIPAA.Security-ElastiCacheRedisClusterAutomaticBackup',
      'NIST.800.53.R4-ElastiCacheRedisClusterAutomaticBackup',
      'NIST.800.53.R5-ElastiCacheRedisClusterAutomaticBackup',
    ],
    Trivy: ['AVD-AWS-0050'],
    Prowler: ['elasticache_redis_cluster_backup_enabled'],
    cnspec: ['elasticache-backup-retention'],
  },
  check(cache, report) {
    if (isMemcached(cache) !== false || isSecondary(cache) !== false) return;
    if (isOneOf(get(cache, 'CacheNodeType'), ['cache.t1.micro']) === true) return;
    const days = get(cache, 'SnapshotRetentionLimit');
    const isOff = isPresent(days) === false || askNumber(days, number => number === 0) === true;
    if (isOff) report(days, { fixes: [keepBackupsForAWeek(cache, 'SnapshotRetentionLimit')] });
  },
};
