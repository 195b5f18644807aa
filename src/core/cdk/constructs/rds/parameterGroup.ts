import { argumentOf, literalOf, scalar, type Codec } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../../construct.ts';
import { dictionary } from '../../objectCodecs.ts';
import type { Expression } from '../../program.ts';
import { usersPerFile } from '../perFile.ts';
import { familyOf } from './engine.ts';

// A `ParameterGroup` is a group for instances or for clusters only where one of them uses it, and may become both.

type Use = 'instance' | 'cluster';

const types = { instance: 'AWS::RDS::DBParameterGroup', cluster: 'AWS::RDS::DBClusterParameterGroup' } as const;

const suffixes = { instance: '/InstanceParameterGroup', cluster: '/ClusterParameterGroup' } as const;

export const parameterGroup: ConstructType = {
  structs: { '': 'rds.ParameterGroupProps' },
  ignored: ['description', 'engine', 'removalPolicy'],
  calls: ['addParameter', 'bindToCluster', 'bindToInstance'],
  resources: site =>
    usesOf(site).map((use, i) => ({
      type: types[use],
      suffix: i === 0 ? '' : suffixes[use],
      properties: {
        ...propertiesFor(site),
        [`${types[use].split('::')[2] ?? ''}Name`]: { prop: 'name', codec: scalar },
      },
      removal: { prop: 'removalPolicy', otherwise: undefined },
    })),
};

/** The group that a construct makes of its own `parameters`. */
export function ownParameterGroup(use: Use, site: Site, id = 'ParameterGroup'): readonly ConstructResource[] {
  if (site.props.get('parameters').kind !== 'written') return [];
  return [
    {
      type: types[use],
      suffix: `/${id}`,
      props: site.props,
      ignored: site.props.names,
      properties: propertiesFor(site),
    },
  ];
}

/** The group of `parameterGroup`, in the form in which `use` has it. */
export function boundTo(use: Use): Codec {
  return {
    read: (expression, site) => {
      const group = groupNamed(site, expression);
      if (group?.self.kind !== 'reference') return site.reference(expression);
      return { ...group.self, target: group.self.target + (usesOf(group)[0] === use ? '' : suffixes[use]) };
    },
  };
}

/** Where a construct has no `parameterGroup`: the one that it makes of its `parameters`. */
export function ownGroupOr(otherwise: (site: Site) => Draft, id = 'ParameterGroup'): (site: Site) => Draft {
  return site => {
    const { kind } = site.props.get('parameters');
    if (kind === 'absent') return otherwise(site);
    return kind === 'written' && site.self.kind === 'reference'
      ? { ...site.self, target: `${site.self.target}/${id}` }
      : { kind: 'unknown' };
  };
}

function propertiesFor(site: Site): Readonly<Record<string, Source>> {
  const family = familyOf(site);
  return {
    Description: { computed: () => ({ kind: 'unknown' }) },
    Family: { computed: () => (family === undefined ? { kind: 'unknown' } : { kind: 'literal', value: family }) },
    Parameters: { prop: 'parameters', codec: withAdded(site), otherwise: () => added(site) },
  };
}

/** What is written, and what `addParameter` adds. */
function withAdded(site: Site): Codec {
  return {
    ...dictionary,
    read: (expression, of) => {
      const written = dictionary.read(expression, of);
      const more = added(site);
      if (written?.kind !== 'mapping' || more.kind !== 'mapping') return written;
      return {
        ...written,
        entries: { ...written.entries, ...more.entries },
        open: written.open === true || more.open === true,
      };
    },
  };
}

function added(site: Site): Draft {
  const calls = site.calls('addParameter');
  const entries = calls.flatMap(({ span, args: [name, value] }): [string, Draft][] => {
    const key = name === undefined ? undefined : literalOf(site.resolve(name));
    const literal = value === undefined ? undefined : literalOf(site.resolve(value));
    if (typeof key !== 'string') return [];
    return [[key, literal === undefined ? { kind: 'unknown' } : { kind: 'literal', value: literal, at: { span } }]];
  });
  return {
    kind: 'mapping',
    entries: Object.fromEntries(entries),
    open: entries.length < calls.length || site.strayCalls('addParameter').length > 0,
  };
}

/** What uses a group, that which makes the first resource of it in front. */
function usesOf(group: Site): readonly Use[] {
  const [, first] = /\.for(Instance|Cluster)$/.exec(group.symbol) ?? [];
  const own: readonly Use[] = first === undefined ? [] : [first === 'Instance' ? 'instance' : 'cluster'];
  const direct: Use[] = (['instance', 'cluster'] as const).filter(
    use => group.calls(use === 'instance' ? 'bindToInstance' : 'bindToCluster').length > 0,
  );
  return [...new Set([...own, ...boundIn(group), ...direct])];
}

const boundIn = usersPerFile((site): readonly (readonly [Site, Use])[] => {
  if (!site.symbol.startsWith('rds.')) return [];
  const isCluster = site.symbol.includes('Cluster');
  const members = isCluster ? [groupIn(site, 'instanceProps.parameterGroup'), ...groupsOfMembers(site)] : [];
  return [
    ...bound(groupIn(site, 'parameterGroup'), isCluster ? 'cluster' : 'instance'),
    ...members.flatMap(group => bound(group, 'instance')),
  ];
});

function bound(group: Site | undefined, use: Use): readonly (readonly [Site, Use])[] {
  return group === undefined ? [] : [[group, use]];
}

/** `ClusterInstance.provisioned('writer', { parameterGroup })`. */
function groupsOfMembers(site: Site): readonly (Site | undefined)[] {
  const members = ['writer', 'readers'].flatMap((name): readonly Expression[] => {
    const prop = site.props.get(name);
    const value = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
    return value?.kind === 'list' ? value.items.map(item => site.resolve(item)) : value === undefined ? [] : [value];
  });
  return members.map(member => groupIn({ ...site, props: site.propsOf(argumentOf(member, 1)) }, 'parameterGroup'));
}

function groupIn(site: Site, path: string): Site | undefined {
  const prop = site.props.get(path);
  return prop.kind === 'written' ? groupNamed(site, prop.value) : undefined;
}

function groupNamed(site: Site, expression: Expression): Site | undefined {
  const named = site.named(expression);
  return named?.symbol.startsWith('rds.ParameterGroup') === true ? named : undefined;
}
