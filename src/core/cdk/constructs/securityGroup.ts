import { literalOf, scalar, type Codec } from '../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../construct.ts';
import type { Expression } from '../program.ts';
import { connectionCalls, listed, ruleApart, rulesAdded } from './ingress.ts';
import { usersPerFile } from './perFile.ts';

export const securityGroup: ConstructType = {
  structs: { '': 'ec2.SecurityGroupProps' },
  ignored: ['allowAllIpv6Outbound', 'description', 'disableInlineRules', 'vpc'],
  calls: ['addIngressRule', 'addEgressRule', ...connectionCalls],
  resources: site =>
    groupWith('', site, [site, ...membersOf(site)], { GroupName: { prop: 'securityGroupName', codec: scalar } }),
};

/** `SecurityGroup.fromSecurityGroupId(this, 'id', 'sg-…')`: only what is added to it belongs to the file. */
export const importedSecurityGroup: ConstructType = {
  structs: {},
  ignored: [],
  isImported: true,
  resources: site => {
    const mutable = site.propsOf(site.args[3]).get('mutable');
    const isFixed = mutable.kind === 'written' && literalOf(site.resolve(mutable.value)) !== true;
    const rules = isFixed ? [] : [site, ...membersOf(site)].flatMap(rulesAdded);
    const id = literalOf(site.args[1]);
    const shown = typeof id === 'string' ? { shownAs: id } : {};
    return rules.map(rule => ({
      ...ruleApart(rule, '', { kind: 'unknown' }),
      ...shown,
      props: site.propsOf(undefined),
    }));
  },
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
const membersOf = usersPerFile(site =>
  ['securityGroups', 'securityGroup', 'instanceProps.securityGroups'].flatMap(path => {
    const prop = site.props.get(path);
    const value = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
    const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
    return items.flatMap((item): (readonly [Site, Site])[] => {
      const group = site.named(item);
      return group === undefined ? [] : [[group, site]];
    });
  }),
);

function groupWith(
  suffix: string,
  site: Site,
  callers: readonly Site[],
  more: Readonly<Record<string, Source>>,
): readonly ConstructResource[] {
  const rules = callers.flatMap(rulesAdded);
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
  return [group, ...apart.map(rule => ruleApart(rule, suffix, idOf(site, suffix)))];
}

function idOf({ self }: Site, suffix: string): Draft {
  return self.kind === 'reference' ? { ...self, target: self.target + suffix, attribute: 'GroupId' } : self;
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
