import type { Fix, Resource } from '../model.ts';
import { fix, removing, type Context, type Report } from '../rule.ts';
import { attribute, get } from '../values.ts';
import { membersOf, onlyMember } from './clusterMembers.ts';
import { targetOf } from './links.ts';
import { isGlobalSecondary } from './rds/subject.ts';
import { isSameZone } from './rds/zones.ts';

const [identifier, zone] = ['DBClusterIdentifier', 'AvailabilityZone'];

/**
 * Reports a cluster of DocumentDB or Neptune that has a single instance, in the rule's words, and as information the
 * second instance of a cluster whose instances all stand in one zone. A cluster that joins a global database is left
 * alone: it stands by for another Region.
 */
export function checkFailover(resource: Resource, report: Report, { resources }: Context): void {
  if (resource.type.endsWith('::DBCluster')) checkCluster(resource, report, resources);
  else checkInstance(resource, report, resources);
}

function checkCluster(cluster: Resource, report: Report, resources: readonly Resource[]): void {
  const member = onlyMember(cluster, resources);
  if (member === undefined || isGlobalSecondary(cluster) !== false) return;
  const related = [{ at: attribute(member, 'Type'), message: `${member.name} is the only instance` }];
  report({ kind: 'absent', span: cluster.nameSpan }, { related });
}

function checkInstance(instance: Resource, report: Report, resources: readonly Resource[]): void {
  const clusterType = instance.type.replace('DBInstance', 'DBCluster');
  const cluster = targetOf(get(instance, identifier), resources, clusterType, identifier);
  if (cluster === undefined || isGlobalSecondary(cluster) !== false) return;
  const { resources: members, isComplete } = membersOf(cluster, resources);
  if (!isComplete || members[1] !== instance) return;
  if (!members.every(member => isSameZone(get(member, zone), get(instance, zone)))) return;
  report(get(instance, zone), {
    severity: 'information',
    message: 'stands in the same zone as every other member: when the zone fails, so does the cluster',
    fixes: [unpin(instance)],
  });
}

function unpin(instance: Resource): Fix {
  const consequence = 'replaces this instance; the data stays in the cluster';
  return fix({ title: 'Let AWS choose the zone', impact: 'replacement', consequence }, removing(instance, zone));
}
