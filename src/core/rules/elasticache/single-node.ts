import type { Resource } from '../../model.ts';
import { set, type Report, type Rule } from '../../rule.ts';
import { askNumber, get, isOneOf, isPresent } from '../../values.ts';
import { isInClusterMode } from './clusterMode.ts';
import { isSingleNode } from './failover.ts';
import { isSecondary } from './subject.ts';

export const elasticacheSingleNode: Rule = {
  id: 'elasticache-single-node',
  title: 'ElastiCache shard with a single node',
  category: 'reliability',
  severity: 'information',
  // A second node is paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['NumCacheClusters', 'ReplicasPerNodeGroup', 'Engine'],
  message: 'has no replica: when its node fails, the data is gone until the cache is filled again',
  why: 'A failed node comes back empty. With a replica the data stays, reads go on, and automatic failover moves the writes there.',
  how: 'Fails for a replication group that has one node, or shards with `ReplicasPerNodeGroup` 0, unless the rule on automatic failover says so already. Redis OSS or Valkey as `AWS::ElastiCache::CacheCluster` is always a single node, and has no encryption at rest either: a replication group can have both. A member of a global datastore is left alone.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/FaultTolerance.html',
  ],
  sameAs: {},
  unless: [
    'elasticache-replicationgroup-automatic-failover',
    'elasticache-cluster-mode-failover',
    'elasticache-multi-az-requires-failover',
  ],
  check(cache, report, context) {
    if (cache.type === 'AWS::ElastiCache::CacheCluster') {
      const engine = get(cache, 'Engine');
      const message = 'is a single node without a replica or encryption at rest: a replication group can have both';
      if (isOneOf(engine, ['redis', 'valkey']) === true) report(engine, { message });
    } else if (isSecondary(cache) === false) {
      checkGroup(cache, report, context.resources);
    }
  },
};

function checkGroup(group: Resource, report: Report, resources: readonly Resource[]): void {
  const replicas = get(group, 'ReplicasPerNodeGroup');
  const consequence = 'costs one more node, no interruption';
  const add = { title: 'Add a replica', impact: 'cost', consequence } as const;
  // In cluster mode a group may leave its nodes to ElastiCache.
  if (isSingleNode(group) === true && isInClusterMode(group, resources) === false)
    report(get(group, 'NumCacheClusters'), { fixes: [set(group, 'NumCacheClusters', 2, add)] });
  const isBare = askNumber(replicas, number => number === 0) === true;
  if (isBare && isPresent(get(group, 'NodeGroupConfiguration')) === false) report(replicas);
}
