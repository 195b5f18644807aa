import { perReadingAnd } from '../inventory.ts';
import type { Resource, Value } from '../model.ts';
import type { Context, Report } from '../rule.ts';
import { attribute, get, isOneOf, resolve, textOf } from '../values.ts';
import { pointing } from './links.ts';

/** An item of a subnet group's `SubnetIds` whose subnet is open to the internet. */
export interface PublicSubnet {
  readonly at: Value;
  readonly subnet: Resource;
  /** The route that leads from there to an internet gateway. */
  readonly route: Resource;
}

/** Reports each public subnet of a subnet group, at its item and with the route that makes it public. */
export function checkSubnetGroup(group: Resource, report: Report, { resources }: Context): void {
  for (const { at, subnet, route } of publicSubnets(group, resources)) {
    report(at, {
      message: `spans the public subnet ${subnet.name}: a route leads from there to the internet`,
      related: [{ at: get(route, 'GatewayId'), message: `${route.name} leads to the internet gateway` }],
    });
  }
}

/** The subnets of a group that are certainly public: all of the way to the internet gateway stands in the file. */
function publicSubnets(group: Resource, resources: readonly Resource[]): readonly PublicSubnet[] {
  const ids = get(group, 'SubnetIds');
  return (ids.kind === 'list' ? ids.items : []).flatMap(at => {
    const subnet = resolve(at, resources);
    const route = subnet?.type === 'AWS::EC2::Subnet' ? routeOut(resources, subnet) : undefined;
    return subnet === undefined || route === undefined ? [] : [{ at, subnet, route }];
  });
}

/** The ways out of subnets, worked out once: stacks of one source file may give many resources one name. */
const routeOut = perReadingAnd((resources, subnet: Resource): Resource | undefined => {
  const associations = pointing(subnet, resources, 'AWS::EC2::SubnetRouteTableAssociation', 'SubnetId').resources;
  return associations
    .filter(association => existsWith(association, subnet))
    .flatMap(association => resolve(get(association, 'RouteTableId'), resources) ?? [])
    .flatMap(table => routesToInternet(resources, table))
    .find(route => existsWith(route, subnet));
});

const routesToInternet = perReadingAnd((resources, table: Resource) =>
  pointing(table, resources, 'AWS::EC2::Route', 'RouteTableId').resources.filter(route =>
    leadsToInternet(route, resources),
  ),
);

function leadsToInternet(route: Resource, resources: readonly Resource[]): boolean {
  const gateway = get(route, 'GatewayId');
  const isInternet =
    resolve(gateway, resources)?.type === 'AWS::EC2::InternetGateway' || textOf(gateway)?.startsWith('igw-') === true;
  const isForAll =
    isOneOf(get(route, 'DestinationCidrBlock'), ['0.0.0.0/0']) === true ||
    isOneOf(get(route, 'DestinationIpv6CidrBlock'), ['::/0']) === true;
  return isInternet && isForAll;
}

/** Whether a resource is there whenever the other one is, as far as their `Condition` tells. */
function existsWith(resource: Resource, other: Resource): boolean {
  const condition = attribute(resource, 'Condition');
  return condition.kind === 'absent' || textOf(condition) === textOf(attribute(other, 'Condition'));
}
