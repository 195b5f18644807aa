import type { Fix, Resource } from '../../model.ts';
import { get, isPresent } from '../../values.ts';

/**
 * What is said of a change that only a new cluster can have. A cache loses nothing that its tables do not hold.
 * @param port where the new cluster listens on another port than the old one: that port
 */
export function recreating(cluster: Resource, title: string, port?: number): Omit<Fix, 'changes'> {
  const isNamed = isPresent(get(cluster, 'ClusterName')) !== false;
  return {
    title,
    impact: 'replacement',
    consequence: isNamed
      ? `replaces the cluster, which needs another ClusterName${port === undefined ? '' : ` and port ${port}`}`
      : `replaces the cluster, clients need its new endpoint${port === undefined ? '' : ` on port ${port}`}`,
  };
}
