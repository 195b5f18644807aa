import { set, type Rule } from '../../rule.ts';
import { get, isTrue } from '../../values.ts';
import { isInClusterMode } from './clusterMode.ts';
import { isSecondary } from './subject.ts';

export const elasticacheClusterModeFailover: Rule = {
  id: 'elasticache-cluster-mode-failover',
  title: 'ElastiCache cluster mode without automatic failover',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: [
    'AutomaticFailoverEnabled',
    'ClusterMode',
    'NumNodeGroups',
    'CacheParameterGroupName',
    'NodeGroupConfiguration',
  ],
  message: 'cannot be created: cluster mode needs automatic failover, which is off',
  why: 'A replication group in cluster mode must have automatic failover, be there replicas or not. ElastiCache rejects one that has not.',
  how: 'Fails when `AutomaticFailoverEnabled` is written as false in a group that certainly is in cluster mode: with more than one shard, with `ClusterMode` enabled, or with a parameter group that is a `default.….cluster.on` or sets `cluster-enabled` to yes in this file. Of automatic failover that is left out, CloudFormation and its documentation say different things: such a group is left alone, and so is a member of a global datastore.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
  ],
  sameAs: { 'cfn-lint': ['E3026'] },
  check(group, report, context) {
    if (isSecondary(group) !== false || isInClusterMode(group, context.resources) !== true) return;
    const failover = get(group, 'AutomaticFailoverEnabled');
    if (isTrue(failover) !== false) return;
    const about = { title: 'Turn on automatic failover', impact: 'none' } as const;
    report(failover, { fixes: [set(group, 'AutomaticFailoverEnabled', true, about)] });
  },
};
