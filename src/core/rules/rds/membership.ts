import type { Resource } from '../../model.ts';
import { get } from '../../values.ts';
import { pointing, targetOf } from '../links.ts';

const identifier = 'DBClusterIdentifier';

/** The cluster that an instance belongs to, where the file holds it: by reference, or by an identifier written on both sides. */
export function clusterOf(instance: Resource, resources: readonly Resource[]): Resource | undefined {
  return targetOf(get(instance, identifier), resources, 'AWS::RDS::DBCluster', identifier);
}

/** The instances of the file that name the cluster; undefined where one of them may. Others may be made elsewhere. */
export function membersInFile(cluster: Resource, resources: readonly Resource[]): readonly Resource[] | undefined {
  const members = pointing(cluster, resources, 'AWS::RDS::DBInstance', identifier, identifier);
  return members.isComplete ? members.resources : undefined;
}
