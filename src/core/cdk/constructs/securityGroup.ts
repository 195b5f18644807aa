import { literalOf, scalar, type Codec } from '../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../construct.ts';
import type { Expression, MethodCall } from '../program.ts';
import { defaultPort, everybody, peerOf, portsOf, type Peer, type Ports } from './ports.ts';

// Security groups get their rules from calls: on the group itself, and on the `connections` of whatever is in it.

/** Calls that let somebody in to a construct. */
export const connectionCalls: readonly string[] = [
  'connections.allowFrom',
  'connections.allowFromAnyIpv4',
  'connections.allowDefaultPortFrom',
  'connections.allowDefaultPortFromAnyIpv4',
];

export const securityGroup: ConstructType = {
  structs: { '': 'ec2.SecurityGroupProps' },
  ignored: ['allowAllIpv6Outbound', 'description', 'disableInlineRules', 'vpc'],
  calls: ['addIngressRule', 'addEgressRule', ...connectionCalls],
  resources: site =>
    groupWith('', site, [site, ...membersOf(site)], { GroupName: { prop: 'securityGroupName', codec: scalar } }),
};

/** The group that a construct makes for itself where it is given none. */
export function ownGroup(site: Site, name = 'SecurityGroup', prop = 'securityGroups'): readonly ConstructResource[] {
  return site.props.get(prop).kind === 'absent' ? groupWith(`/${name}`, site, [site], {}) : [];
}

/** The groups of a construct: those it is given, or its own. */
export function groupsOr(name = 'SecurityGroup'): (site: Site) => Draft {
  return ({ self }) => ({
    kind: 'list',
    items:
      self.kind === 'reference'
        ? [{ kind: 'reference', target: `${self.target}/${name}`, attribute: 'GroupId' }]
        : [{ kind: 'unknown' }],
  });
}

/** The constructs of the file that are in a group. */
function membersOf(group: Site): readonly Site[] {
  return group.neighbours().filter(({ props, named, resolve }) =>
    ['securityGroups', 'securityGroup', 'instanceProps.securityGroups'].some(path => {
      const prop = props.get(path);
      const value = prop.kind === 'written' ? resolve(prop.value) : undefined;
      const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
      return items.some(item => named(item)?.self === group.self);
    }),
  );
}

function groupWith(
  suffix: string,
  site: Site,
  callers: readonly Site[],
  more: Readonly<Record<string, Source>>,
): readonly ConstructResource[] {
  const rules = callers.flatMap(caller => rulesAdded(caller));
  const isInline = literalOf(writtenIn(site, 'disableInlineRules')) !== true;
  const inline = rules.filter(rule => isInline && !rule.ports.isToken);
  const apart = rules.filter(rule => !inline.includes(rule));
  const group: ConstructResource = {
    type: 'AWS::EC2::SecurityGroup',
    suffix,
    properties: {
      ...more,
      GroupDescription: unseen,
      VpcId: unseen,
      SecurityGroupIngress: { computed: () => listed(inline) },
      SecurityGroupEgress: isInline ? (suffix === '' ? egress : { computed: () => toEverywhere }) : unseen,
    },
  };
  return [group, ...apart.map(rule => ruleApart(rule, suffix, site))];
}

interface Rule {
  readonly call: MethodCall;
  readonly peer: Peer;
  readonly ports: Ports;
}

/** Rules for ranges of addresses. Those for other constructs, which are nobody's concern here, are left out. */
function rulesAdded(site: Site): readonly Rule[] {
  return ['addIngressRule', ...connectionCalls].flatMap(method =>
    site.calls(method).flatMap((call): Rule[] => {
      const toAll = method.endsWith('FromAnyIpv4');
      const peer = toAll ? everybody : peerIn(site, call);
      const ports = method.includes('DefaultPort') ? defaultPort(site) : portsIn(site, call, toAll ? 0 : 1);
      return peer === undefined ? [] : [{ call, peer, ports }];
    }),
  );
}

function peerIn(site: Site, call: MethodCall): Peer | undefined {
  const argument = argumentIn(site, call, 0, ['peer', 'other']);
  return argument === undefined ? undefined : peerOf(site, argument);
}

function portsIn(site: Site, call: MethodCall, index: number): Ports {
  const argument = argumentIn(site, call, index, ['connection', 'portRange']);
  return portsOf(site, argument ?? { kind: 'unknown', span: call.span });
}

/** An argument by its place, or by its name in a language where arguments have one. */
function argumentIn(site: Site, { args }: MethodCall, index: number, names: readonly string[]): Expression | undefined {
  const named = args.at(-1);
  if (named?.kind !== 'object') return args[index];
  const props = site.propsOf(named);
  const found = names.map(name => props.get(name)).find(prop => prop.kind === 'written');
  return found?.kind === 'written' ? found.value : args[index];
}

/** More rules may come from other files. */
function listed(rules: readonly Rule[]): Draft {
  if (rules.length === 0) return { kind: 'unknown' };
  const items = rules.map(({ call, peer, ports }): Draft => ({
    kind: 'mapping',
    at: call,
    entries: { ...peer.entries, ...ports.entries },
    open: true,
  }));
  return { kind: 'list', items, open: true };
}

/** What opens a port that is known only while deploying stands apart from its group. */
function ruleApart({ call, peer, ports }: Rule, suffix: string, { self }: Site): ConstructResource {
  const entries = Object.entries({ ...peer.entries, ...ports.entries });
  const group: Draft =
    self.kind === 'reference' ? { ...self, target: self.target + suffix, attribute: 'GroupId' } : self;
  return {
    type: 'AWS::EC2::SecurityGroupIngress',
    suffix: `${suffix}/from ${`${peer.id}:${ports.id}`.replace('/', '_')}`,
    ...(group.kind === 'reference' && { shownAs: group.target }),
    at: { span: call.span, nameSpan: call.span },
    properties: {
      Description: unseen,
      GroupId: { computed: () => group },
      ...Object.fromEntries(entries.map(([name, draft]) => [name, { computed: () => draft }])),
    },
  };
}

const toEverywhere: Draft = {
  kind: 'list',
  open: true,
  items: [
    {
      kind: 'mapping',
      entries: { CidrIp: { kind: 'literal', value: '0.0.0.0/0' }, IpProtocol: { kind: 'literal', value: '-1' } },
      open: true,
    },
  ],
};

/** A group lets everything out unless it is told not to. What it then lets out, calls say. */
const allOutbound: Codec = {
  read: expression => (literalOf(expression) === true ? toEverywhere : undefined),
  part: () => ({ prop: '', codec: nowhere }),
};

/** A range in which nobody is, or false for all ways out: two ways to say the same. */
const nowhere: Codec = {
  read: () => undefined,
  write: data => (data === '127.0.0.1/32' ? false : undefined),
  part: () => ({ prop: '', codec: nowhere }),
};

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

const egress: Source = { prop: 'allowAllOutbound', codec: allOutbound, otherwise: () => toEverywhere };

function writtenIn({ props, resolve }: Site, name: string): Expression | undefined {
  const prop = props.get(name);
  return prop.kind === 'written' ? resolve(prop.value) : undefined;
}
