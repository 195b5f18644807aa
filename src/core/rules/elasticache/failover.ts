import type { Fix, Resource } from '../../model.ts';
import { fix, setting } from '../../rule.ts';
import { askNumber, get, isPresent } from '../../values.ts';
import { some, type Answer } from '../answers.ts';

/** Turns on automatic failover, with a replica where the group has but one node; none where that cannot be told. */
export function turnOnFailover(group: Resource): Fix[] {
  const title = 'Turn on automatic failover';
  const on = setting(group, 'AutomaticFailoverEnabled', true);
  if (hasReplica(group) === true) return [fix({ title, impact: 'none' }, on)];
  if (isSingleNode(group) !== true) return [];
  const consequence = 'costs one more node, no interruption';
  const about = { title: `${title} with a replica`, impact: 'cost', consequence } as const;
  return [fix(about, on, setting(group, 'NumCacheClusters', 2))];
}

/** Whether there is a replica that could take over from its primary node. */
export function hasReplica(group: Resource): Answer {
  return some(
    askNumber(get(group, 'NumCacheClusters'), nodes => nodes > 1),
    askNumber(get(group, 'ReplicasPerNodeGroup'), replicas => replicas > 0),
  );
}

/** Whether the group has one node and no other property that counts or places nodes. */
export function isSingleNode(group: Resource): Answer {
  const nodes = get(group, 'NumCacheClusters');
  const others = [
    'NumNodeGroups',
    'ReplicasPerNodeGroup',
    'NodeGroupConfiguration',
    'PreferredCacheClusterAZs',
    'PrimaryClusterId',
  ];
  if (others.some(property => isPresent(get(group, property)) !== false)) return undefined;
  return isPresent(nodes) === false || askNumber(nodes, number => number === 1);
}
