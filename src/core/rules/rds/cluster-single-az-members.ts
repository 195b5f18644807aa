import { fix, removing, type Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { membersOf } from '../clusterMembers.ts';
import { clusterOf } from './membership.ts';
import { isSameZone } from './zones.ts';

export const rdsClusterSingleAzMembers: Rule = {
  id: 'rds-cluster-single-az-members',
  title: 'All instances of an Aurora cluster in one zone',
  category: 'reliability',
  severity: 'warning',
  // What a second zone gives is availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['AvailabilityZone', 'DBClusterIdentifier'],
  message: 'stands in the same zone as every other member: when the zone fails, so does the cluster',
  why: 'A reader takes over when the writer fails, and this needs one in another Availability Zone: when the zone of all instances fails, Aurora has to create a new instance elsewhere before the cluster answers again.',
  how: 'Fails when an Aurora cluster has two or more instances in the file and all name the same `AvailabilityZone`; told once, at the second of them. Left out, RDS chooses the zone. Where an instance of the cluster may be missing from the file, nothing is said.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html'],
  sameAs: {},
  check(instance, report, context) {
    const cluster = clusterOf(instance, context.resources);
    if (cluster === undefined) return;
    const { resources: members, isComplete } = membersOf(cluster, context.resources);
    if (!isComplete || members[1] !== instance) return;

    const zone = get(instance, 'AvailabilityZone');
    if (!members.every(member => isSameZone(get(member, 'AvailabilityZone'), zone))) return;
    const move = {
      title: 'Let RDS choose the zone',
      impact: 'replacement',
      consequence: 'replaces this instance; the data stays in the cluster',
    } as const;
    report(zone, { fixes: [fix(move, removing(instance, 'AvailabilityZone'))] });
  },
};
