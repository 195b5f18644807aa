import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue } from '../../values.ts';
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
  how: 'Fails when `MultiAZEnabled` is off or left out, unless other rules say that failover or replicas come first. The change is offered where automatic failover is on and the zones are left to ElastiCache. A member of a global datastore is left alone.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  sameAs: { 'cdk-nag': ['AwsSolutions-AEC4'], Prowler: ['elasticache_redis_cluster_multi_az_enabled'] },
  unless: [
    'elasticache-single-node',
    'elasticache-cluster-mode-failover',
    'elasticache-replicationgroup-automatic-failover',
  ],
  check(group, report) {
    if (isSecondary(group) !== false) return;
    const failover = isTrue(effective(group, 'AutomaticFailoverEnabled'));
    const multiAz = effective(group, 'MultiAZEnabled');
    if (failover === undefined || isTrue(multiAz) !== false) return;
    const spread = set(group, 'MultiAZEnabled', true, { title: 'Spread the nodes over zones', impact: 'none' });
    report(multiAz, { fixes: failover && !choosesZones(group) ? [spread] : [] });
  },
};

function choosesZones(group: Resource): boolean {
  return ['PreferredCacheClusterAZs', 'NodeGroupConfiguration'].some(
    property => isPresent(get(group, property)) !== false,
  );
}
