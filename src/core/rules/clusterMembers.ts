import { perReading, perReadingAnd } from '../inventory.ts';
import type { Resource, Value } from '../model.ts';
import { askText, get } from '../values.ts';
import { pointing, type Pointing } from './links.ts';

// The instances of a cluster of Aurora, DocumentDB or Neptune that stand in the same file.

/** The instances that name the cluster. Incomplete where another resource may stand for several, or add some. */
export function membersOf(cluster: Resource, resources: readonly Resource[]): Pointing {
  return members(resources, cluster);
}

const members = perReadingAnd((resources, cluster: Resource): Pointing => {
  const instanceType = cluster.type.replace('DBCluster', 'DBInstance');
  const found = pointing(cluster, resources, instanceType, 'DBClusterIdentifier', 'DBClusterIdentifier');
  const isRepeated = repeatedTypes(resources).has(instanceType);
  // A macro that may add to the cluster may add instances as well.
  const mayBeMore = cluster.body.open || isRepeated || someAddMembers(resources);
  return { ...found, isComplete: found.isComplete && !mayBeMore };
});

/** What is made in a loop has a name such as `Reader${Number}` and stands for several. */
const repeatedTypes = perReading(
  (resources): ReadonlySet<string> =>
    new Set(resources.filter(({ name }) => name.includes('{')).map(({ type }) => type)),
);

/** The only instance that a cluster can have; undefined where there are none, more, or it is not known. */
export function onlyMember(cluster: Resource, resources: readonly Resource[]): Resource | undefined {
  const { resources: members, isComplete } = membersOf(cluster, resources);
  return isComplete && members.length === 1 ? members[0] : undefined;
}

const someAddMembers = perReading(resources => resources.some(mayAddMembers));

/** Whether a resource makes instances that the file does not show: Aurora Auto Scaling, a nested stack, a module. */
function mayAddMembers(resource: Resource): boolean {
  if (resource.type === 'AWS::ApplicationAutoScaling::ScalableTarget') {
    const dimension = get(resource, 'ScalableDimension');
    return askText(dimension, text => text.endsWith(':cluster:readreplicacount')) !== false;
  }
  return resource.type === 'AWS::CloudFormation::Stack' || resource.type.endsWith('::MODULE');
}

/** What a cluster leaves out is shown where an instance says it, if the same words make both, as they do in CDK source. */
export function shownAmong({ span }: Resource, own: Value, ofMembers: readonly Value[]): Value {
  if (isWritten(own)) return own;
  const isWithin = (value: Value): boolean => span.start <= value.span.start && value.span.end <= span.end;
  return ofMembers.find(value => isWritten(value) && isWithin(value)) ?? own;
}

function isWritten(value: Value): boolean {
  return value.kind !== 'absent' && !(value.kind === 'literal' && value.implied === true);
}
