import type { Rule } from '../../rule.ts';
import { get, isTrue } from '../../values.ts';
import { turnOnFailover } from './failover.ts';
import { isSecondary } from './subject.ts';

export const elasticacheReplicationgroupAutomaticFailover: Rule = {
  id: 'elasticache-replicationgroup-automatic-failover',
  title: 'ElastiCache replication group without automatic failover',
  category: 'reliability',
  severity: 'warning',
  // A second node is paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['AutomaticFailoverEnabled', 'NumCacheClusters', 'ReplicasPerNodeGroup'],
  message: 'stops taking writes when its primary node fails: automatic failover is off',
  why: 'With automatic failover ElastiCache promotes a replica by itself when the primary node fails or is replaced for maintenance. Without it the cache takes no writes until the node is back or somebody promotes a replica.',
  how: 'Fails when `AutomaticFailoverEnabled` is written as false. Left out, it is off according to the documentation, but CloudFormation has been seen to turn it on, so nothing is said. It needs a replica, so where the group has one node the fix adds a second. A member of a global datastore takes its settings from the primary group and is left alone.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  sameAs: {
    'Security Hub': ['ElastiCache.3'],
    'AWS Config': ['elasticache-repl-grp-auto-failover-enabled'],
    Prowler: ['elasticache_redis_cluster_automatic_failover_enabled'],
  },
  unless: ['elasticache-cluster-mode-failover', 'elasticache-multi-az-requires-failover'],
  check(group, report) {
    if (isSecondary(group) !== false) return;
    const failover = get(group, 'AutomaticFailoverEnabled');
    if (isTrue(failover) === false) report(failover, { fixes: turnOnFailover(group) });
  },
};
