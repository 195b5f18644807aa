import type { Resource } from '../../model.ts';
import { get, isPresent } from '../../values.ts';
import { every, not, type Answer } from '../answers.ts';
import { isServerlessV1 } from './engineMode.ts';
import { isAurora, isGlobalSecondary } from './subject.ts';

/**
 * Whether the cluster answers through instances that are resources of their own. Serverless v1, Limitless and Multi-AZ
 * DB clusters bring theirs along, and a secondary cluster of a global database may do without.
 */
export function needsInstances(cluster: Resource): Answer {
  return every(
    isAurora(cluster),
    not(isServerlessV1(cluster)),
    not(isGlobalSecondary(cluster)),
    not(isPresent(get(cluster, 'ClusterScalabilityType'))),
  );
}
