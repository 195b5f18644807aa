import type { Fix, Resource } from '../model.ts';
import { fix, removing, type Context, type Report } from '../rule.ts';
import { attribute, get } from '../values.ts';
import { membersOf } from './clusterMembers.ts';
import { isGlobalSecondary } from './rds/subject.ts';
import { isSameZone } from './rds/zones.ts';

const zone = 'AvailabilityZone';

/**
 * Reports a cluster of DocumentDB or Neptune that has a single instance, in the rule's words, and as information one
 * whose instances all stand in the same zone. Clusters that join a global database stand by for another Region.
 */
export function checkFailover(cluster: Resource, report: Report, { resources }: Context): void {
  if (isGlobalSecondary(cluster) !== false) return;
  const { resources: members, isComplete } = membersOf(cluster, resources);
  const [first, second] = members;
  if (!isComplete || first === undefined) return;
  const at = { kind: 'absent', span: cluster.nameSpan } as const;
  if (second === undefined) {
    return report(at, { related: [{ at: attribute(first, 'Type'), message: `${first.name} is the only instance` }] });
  }
  if (!members.every(member => isSameZone(get(member, zone), get(first, zone)))) return;
  report(at, {
    severity: 'information',
    message: 'has all its instances in one Availability Zone: an outage of that zone stops it',
    related: members.map(member => ({ at: get(member, zone), message: `${member.name} is pinned to the zone` })),
    fixes: [unpin(second)],
  });
}

function unpin(member: Resource): Fix {
  const consequence = 'replaces this instance; the data stays in the cluster';
  const title = `Let AWS choose the zone of ${member.name}`;
  return fix({ title, impact: 'replacement', consequence }, removing(member, zone));
}
