import type { Fix, Resource } from '../../model.ts';
import { get, isPresent } from '../../values.ts';

/** What is said of a change that only a new cluster can have. A cache loses nothing that its tables do not hold. */
export function recreating(cluster: Resource, title: string): Omit<Fix, 'changes'> {
  const isNamed = isPresent(get(cluster, 'ClusterName')) !== false;
  return {
    title,
    impact: 'replacement',
    consequence: isNamed
      ? 'replaces the cluster, which needs another ClusterName'
      : 'replaces the cluster, clients need its new endpoint',
  };
}
