import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { lieInOneZone } from '../subnetZones.ts';

export const redshiftSubnetGroupMultiAz: Rule = {
  id: 'redshift-subnet-group-multi-az',
  title: 'Redshift subnet group in one Availability Zone',
  category: 'reliability',
  severity: 'information',
  // Development can wait until a zone is back.
  profiles: ['recommended'],
  resources: ['AWS::Redshift::ClusterSubnetGroup'],
  properties: ['SubnetIds'],
  message: 'spans one zone: its clusters can be neither relocated nor Multi-AZ',
  why: 'A cluster moves only to zones in which its subnet group has a subnet. With one zone it stays down as long as that zone does. Further subnets cost nothing.',
  how: 'Fails when `SubnetIds` holds a single subnet, or only subnets of the same file that write out the same `AvailabilityZone`. Subnets that are known only at deploy time are not judged.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html',
  ],
  sameAs: { 'Security Hub': ['Redshift.16'], 'AWS Config': ['redshift-cluster-subnet-group-multi-az'] },
  check(group, report, context) {
    const subnets = get(group, 'SubnetIds');
    if (lieInOneZone(subnets, context.resources) === true) report(subnets);
  },
};
