import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, get, isPresent, isTrue } from '../../values.ts';
import { isInClusterMode } from './clusterMode.ts';
import { turnOnFailover } from './failover.ts';
import { isSecondary } from './subject.ts';

export const elasticacheMultiAzRequiresFailover: Rule = {
  id: 'elasticache-multi-az-requires-failover',
  title: 'ElastiCache Multi-AZ without failover or replica',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['MultiAZEnabled', 'AutomaticFailoverEnabled', 'NumCacheClusters'],
  message: 'cannot be created: Multi-AZ needs automatic failover, which is off',
  why: 'Multi-AZ is automatic failover to a replica in another zone. ElastiCache rejects a group that asks for it without automatic failover, and one that asks for automatic failover with a single node.',
  how: 'Fails when `MultiAZEnabled` is true while `AutomaticFailoverEnabled` is written as false, and when automatic failover is on while `NumCacheClusters` is 1 in a group that is not in cluster mode. Of automatic failover that is left out, CloudFormation and its documentation say different things: such a group is left alone, and so is a member of a global datastore.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html',
  ],
  sameAs: { 'cfn-lint': ['E3026'] },
  check(group, report, context) {
    if (isSecondary(group) !== false) return;
    const multiAz = get(group, 'MultiAZEnabled');
    const failover = isTrue(get(group, 'AutomaticFailoverEnabled'));
    if (failover === false && isTrue(multiAz) === true) report(multiAz, { fixes: turnOnFailover(group) });
    const nodes = get(group, 'NumCacheClusters');
    if (failover !== true || askNumber(nodes, number => number === 1) !== true) return;
    if (hasOtherNodes(group) || isInClusterMode(group, context.resources) !== false) return;
    const message = 'cannot be created: automatic failover needs at least two nodes';
    report(nodes, { message, fixes: [addReplica(group)] });
  },
};

/** Whether something else than NumCacheClusters counts the nodes. */
function hasOtherNodes(group: Resource): boolean {
  return ['ReplicasPerNodeGroup', 'NodeGroupConfiguration'].some(property => isPresent(get(group, property)) !== false);
}

function addReplica(group: Resource): Fix {
  const consequence = 'costs one more node, no interruption';
  return set(group, 'NumCacheClusters', 2, { title: 'Add a replica', impact: 'cost', consequence });
}
