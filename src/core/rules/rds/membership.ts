import type { Resource } from '../../model.ts';
import { get } from '../../values.ts';
import { pointing, targetOf, type Pointing } from '../links.ts';

// Which instances of a file belong to which cluster: by reference, or by an identifier written on both sides.

const identifier = 'DBClusterIdentifier';

/** The cluster that an instance belongs to, where the file holds it. */
export function clusterOf(instance: Resource, resources: readonly Resource[]): Resource | undefined {
  return targetOf(get(instance, identifier), resources, 'AWS::RDS::DBCluster', identifier);
}

/** The instances that belong to a cluster. */
export function membersOf(cluster: Resource, resources: readonly Resource[]): Pointing {
  return pointing(cluster, resources, 'AWS::RDS::DBInstance', identifier, identifier);
}
