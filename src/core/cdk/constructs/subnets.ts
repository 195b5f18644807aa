import { constantOf, literalOf } from '../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../construct.ts';

// Which subnets databases stand in, as far as it matters whether these are open to the internet.

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

export const vpc: ConstructType = {
  structs: { '': 'ec2.VpcProps' },
  ignored: [],
  resources: site => {
    const name = publicName(site);
    const main: ConstructResource = { type: 'AWS::EC2::VPC', suffix: '', properties: {} };
    return name === undefined ? [main] : [main, ...publicSubnet(site, name)];
  },
};

/** The name of the group of subnets that the way to the internet is open for. */
function publicName({ props, propsOf, resolve }: Site): string | undefined {
  const groups = props.get('subnetConfiguration');
  if (props.get('createInternetGateway').kind !== 'absent' || groups.kind === 'hidden') return undefined;
  if (groups.kind === 'absent') return 'Public';
  const list = resolve(groups.value);
  const names = (list.kind === 'list' ? list.items : []).flatMap(item => {
    const group = propsOf(item);
    const [type, name] = [group.get('subnetType'), group.get('name')];
    const isPublic = type.kind === 'written' && constantOf(resolve(type.value), 'ec2.SubnetType') === 'PUBLIC';
    const text = name.kind === 'written' ? literalOf(resolve(name.value)) : undefined;
    return isPublic && typeof text === 'string' ? [text] : [];
  });
  return names[0];
}

/** The first public subnet and its way to the internet; how many there are depends on the region. */
function publicSubnet({ self }: Site, name: string): readonly ConstructResource[] {
  const part = `/${name}Subnet1`;
  const to = (suffix: string): Source => ({
    computed: () => (self.kind === 'reference' ? { ...self, target: self.target + suffix } : self),
  });
  return [
    { type: 'AWS::EC2::InternetGateway', suffix: '/IGW', properties: {} },
    { type: 'AWS::EC2::Subnet', suffix: `${part}/Subnet`, properties: { AvailabilityZone: unseen } },
    { type: 'AWS::EC2::RouteTable', suffix: `${part}/RouteTable`, properties: {} },
    {
      type: 'AWS::EC2::SubnetRouteTableAssociation',
      suffix: `${part}/RouteTableAssociation`,
      properties: { RouteTableId: to(`${part}/RouteTable`), SubnetId: to(`${part}/Subnet`) },
    },
    {
      type: 'AWS::EC2::Route',
      suffix: `${part}/DefaultRoute`,
      properties: {
        DestinationCidrBlock: { computed: () => ({ kind: 'literal', value: '0.0.0.0/0' }) },
        GatewayId: to('/IGW'),
        RouteTableId: to(`${part}/RouteTable`),
      },
    },
  ];
}

/** The subnet group that a database makes for itself, where that is known to span public subnets. */
export function publicSubnetGroup(site: Site, type: string, suffix: string): readonly ConstructResource[] {
  const owner = ['', 'instanceProps.'].find(prefix => site.props.get(`${prefix}vpcSubnets`).kind === 'written') ?? '';
  const [chosen, network] = [site.props.get(`${owner}vpcSubnets.subnetType`), site.props.get(`${owner}vpc`)];
  if (chosen.kind !== 'written' || network.kind !== 'written') return [];
  const isPublic = constantOf(site.resolve(chosen.value), 'ec2.SubnetType') === 'PUBLIC';
  const of = site.named(network.value);
  const name = of?.symbol === 'ec2.Vpc' ? publicName(of) : undefined;
  if (!isPublic || name === undefined || of?.self.kind !== 'reference') return [];
  if (site.props.get('subnetGroup').kind !== 'absent') return [];
  const subnet: Draft = { ...of.self, target: `${of.self.target}/${name}Subnet1/Subnet`, at: chosen.value };
  return [
    {
      type,
      suffix,
      at: { span: chosen.value.span, nameSpan: chosen.value.span },
      properties: { SubnetIds: { computed: () => ({ kind: 'list', items: [subnet], open: true }) } },
    },
  ];
}
