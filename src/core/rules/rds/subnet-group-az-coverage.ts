import type { Resource, Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent, itemsOf, resolve, textOf } from '../../values.ts';
import { isSameZone } from './zones.ts';

/** Groups whose databases can do with one zone. */
const caches = ['AWS::ElastiCache::SubnetGroup', 'AWS::MemoryDB::SubnetGroup', 'AWS::DAX::SubnetGroup'];

export const rdsSubnetGroupAzCoverage: Rule = {
  id: 'rds-subnet-group-az-coverage',
  title: 'Subnet group in a single Availability Zone',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::RDS::DBSubnetGroup',
    'AWS::DocDB::DBSubnetGroup',
    'AWS::Neptune::DBSubnetGroup',
    'AWS::DMS::ReplicationSubnetGroup',
    ...caches,
  ],
  properties: ['SubnetIds'],
  message: 'cannot be created: its subnets must lie in at least two Availability Zones',
  why: 'RDS, DocumentDB, Neptune and DMS refuse a subnet group with the subnets of one zone, because a standby would have no place to go. A cache takes it, but cannot have a replica in another zone then.',
  how: 'Fails when `SubnetIds` holds a single subnet, or subnets of the file that all name the same `AvailabilityZone`. For caches this is a hint. A list that is only known at deploy time, and subnets of an Outpost or a Local Zone, are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.VPC.html',
  ],
  sameAs: {},
  check(group, report, context) {
    const ids = get(group, 'SubnetIds');
    const subnets = (itemsOf(ids) ?? []).map(id => ({ id, subnet: resolve(id, context.resources) }));
    if (subnets.length === 0 || subnets.some(({ subnet }) => subnet !== undefined && isElsewhere(subnet))) return;
    const [first, ...others] = subnets;
    const isSingle = others.length === 0 && first !== undefined && isOneSubnet(first.id, first.subnet);
    const isOneZone = others.length > 0 && others.every(({ subnet }) => areTogether(first?.subnet, subnet));
    if (!isSingle && !isOneZone) return;
    if (!caches.includes(group.type)) report(ids);
    else report(ids, { severity: 'hint', message: 'lies in one zone: no cache in it can have a replica in another' });
  },
};

/** Whether an item is one subnet, not a reference or a text that may stand for several. */
function isOneSubnet(id: Value, subnet: Resource | undefined): boolean {
  return subnet?.type === 'AWS::EC2::Subnet' || /^subnet-[0-9a-f]+$/.test(textOf(id) ?? '');
}

function areTogether(a: Resource | undefined, b: Resource | undefined): boolean {
  if (a?.type !== 'AWS::EC2::Subnet' || b?.type !== 'AWS::EC2::Subnet') return false;
  return a === b || isSameZone(get(a, 'AvailabilityZone'), get(b, 'AvailabilityZone'));
}

/** Whether a subnet lies on an Outpost or in a Local Zone such as `us-west-2-lax-1a`, which have rules of their own. */
function isElsewhere(subnet: Resource): boolean {
  const isInLocalZone = /^\w+-\w+-\d+-\w+/.test(textOf(get(subnet, 'AvailabilityZone')) ?? '');
  return isInLocalZone || isPresent(get(subnet, 'OutpostArn')) !== false;
}
