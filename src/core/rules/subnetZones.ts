import type { Resource, Value } from '../model.ts';
import { get, itemsOf, resolve, textOf } from '../values.ts';
import type { Answer } from './answers.ts';

/**
 * Whether the subnets of a list, such as `SubnetIds` of a subnet group, all lie in one Availability Zone. It is known
 * of a single subnet, and of subnets of the file that write out their zone.
 */
export function lieInOneZone(subnets: Value, resources: readonly Resource[]): Answer {
  const items = itemsOf(subnets) ?? [];
  const [first] = items;
  if (first === undefined) return undefined;
  if (items.length === 1) return isSubnet(first, resources);
  const zones = items.map(item => zoneOf(resolve(item, resources)));
  const known = new Set(zones.filter(zone => zone !== undefined));
  if (known.size > 1) return false;
  return zones.includes(undefined) ? undefined : true;
}

/** Whether the item is one subnet for certain: a parameter may hold a whole list of them. */
function isSubnet(item: Value, resources: readonly Resource[]): Answer {
  const isId = textOf(item)?.startsWith('subnet-') === true && textOf(item)?.includes(',') === false;
  return isId || resolve(item, resources)?.type === 'AWS::EC2::Subnet' ? true : undefined;
}

function zoneOf(subnet: Resource | undefined): string | undefined {
  return subnet?.type === 'AWS::EC2::Subnet' ? textOf(get(subnet, 'AvailabilityZone')) : undefined;
}
