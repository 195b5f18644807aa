import type { Fix, Resource } from '../../model.ts';
import { fix, setting, type Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue } from '../../values.ts';
import { hasReplica } from './failover.ts';
import { isSecondary } from './subject.ts';

export const elasticacheReplicationgroupMultiAz: Rule = {
  id: 'elasticache-replicationgroup-multi-az',
  title: 'ElastiCache replication group not Multi-AZ',
  category: 'reliability',
  severity: 'information',
  // Development can live through the outage of a zone.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['MultiAZEnabled', 'AutomaticFailoverEnabled'],
  message: 'may have its primary node and all replicas in one zone: an outage of that zone stops it',
  why: 'Replicas in the zone of their primary node do not help when that zone fails. With Multi-AZ ElastiCache keeps them in different zones.',
  how: 'Fails when `MultiAZEnabled` is off or left out, unless other rules say that failover or replicas come first. The change is offered where automatic failover is on, or left out beside a replica, which turns it on as well, and the zones are left to ElastiCache. Failover that is a parameter leaves it open. A member of a global datastore is left alone.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  sameAs: { 'cdk-nag': ['AwsSolutions-AEC4'], Prowler: ['elasticache_redis_cluster_multi_az_enabled'] },
  unless: [
    'elasticache-single-node',
    'elasticache-cluster-mode-failover',
    'elasticache-replicationgroup-automatic-failover',
  ],
  check(group, report) {
    if (isSecondary(group) !== false) return;
    const failover = get(group, 'AutomaticFailoverEnabled');
    const multiAz = effective(group, 'MultiAZEnabled');
    const isOpen = isPresent(failover) !== false && isTrue(failover) === undefined;
    if (!isOpen && isTrue(multiAz) === false) report(multiAz, { fixes: spread(group) });
  },
};

/** None where Multi-AZ would be refused. Failover that is left out may be off, so that it is turned on as well. */
function spread(group: Resource): Fix[] {
  const failover = get(group, 'AutomaticFailoverEnabled');
  const [title, on] = ['Spread the nodes over zones', setting(group, 'MultiAZEnabled', true)];
  if (choosesZones(group)) return [];
  if (isTrue(failover) === true) return [fix({ title, impact: 'none' }, on)];
  if (isPresent(failover) !== false || hasReplica(group) !== true) return [];
  const turnOn = setting(group, 'AutomaticFailoverEnabled', true);
  return [fix({ title: `${title}, with automatic failover`, impact: 'none' }, turnOn, on)];
}

function choosesZones(group: Resource): boolean {
  return ['PreferredCacheClusterAZs', 'NodeGroupConfiguration'].some(
    property => isPresent(get(group, property)) !== false,
  );
}
