import type { Change, Fix, Resource, Scalar, Value } from '../model.ts';
import { get, askText, child } from '../values.ts';
import type { Answer } from './answers.ts';
import { pointing, targetOf, type Pointing } from './links.ts';

// Parameter groups whose parameters are a mapping: those of RDS, DocumentDB, Neptune, MemoryDB and ElastiCache.

/** What a family such as `aurora-postgresql16` or `sqlserver-se-15.0` is for. */
export interface Family {
  /** `aurora-postgresql` */
  readonly engine: string;
  /** As it is written: `16`, `8.0`, `15.0` */
  readonly version: string;
  /** The first number of the version. */
  readonly major: number;
}

interface Use {
  readonly type: string;
  readonly property: string;
}

/** Where a group of a type is named, and the property that holds its physical name. */
const kinds: Readonly<Record<string, { readonly name: string; readonly uses: readonly Use[] }>> = {
  'AWS::RDS::DBParameterGroup': {
    name: 'DBParameterGroupName',
    uses: [{ type: 'AWS::RDS::DBInstance', property: 'DBParameterGroupName' }],
  },
  'AWS::RDS::DBClusterParameterGroup': {
    name: 'DBClusterParameterGroupName',
    uses: [{ type: 'AWS::RDS::DBCluster', property: 'DBClusterParameterGroupName' }],
  },
  'AWS::DocDB::DBClusterParameterGroup': {
    name: 'Name',
    uses: [{ type: 'AWS::DocDB::DBCluster', property: 'DBClusterParameterGroupName' }],
  },
  'AWS::Neptune::DBClusterParameterGroup': {
    name: 'Name',
    uses: [{ type: 'AWS::Neptune::DBCluster', property: 'DBClusterParameterGroupName' }],
  },
  'AWS::Neptune::DBParameterGroup': {
    name: 'Name',
    uses: [{ type: 'AWS::Neptune::DBInstance', property: 'DBParameterGroupName' }],
  },
  'AWS::MemoryDB::ParameterGroup': {
    name: 'ParameterGroupName',
    uses: [{ type: 'AWS::MemoryDB::Cluster', property: 'ParameterGroupName' }],
  },
  'AWS::ElastiCache::ParameterGroup': {
    name: 'CacheParameterGroupName',
    uses: [
      { type: 'AWS::ElastiCache::ReplicationGroup', property: 'CacheParameterGroupName' },
      { type: 'AWS::ElastiCache::CacheCluster', property: 'CacheParameterGroupName' },
    ],
  },
};

/** The family of a group; undefined where it is not written out. */
export function familyOf(group: Resource): Family | undefined {
  const written = get(
    group,
    group.type === 'AWS::ElastiCache::ParameterGroup' ? 'CacheParameterGroupFamily' : 'Family',
  );
  const text = written.kind === 'literal' ? String(written.value).toLowerCase() : '';
  const [, engine, version] = /^(.+?)-?(\d+(?:\.[\dx]+)*)$/.exec(text) ?? [];
  if (engine === undefined || version === undefined) return undefined;
  return { engine, version, major: Number.parseInt(version, 10) };
}

/** The value that the group gives to a parameter, whose name may hold dots: `rds.force_ssl`. */
export function parameterOf(group: Resource, parameter: string): Value {
  return child(get(group, listOf(group)), parameter);
}

/** Whether a parameter is switched on, in any of the spellings that engines take. */
export function isOn(value: Value): Answer {
  return askText(value, text => (on.includes(text) ? true : off.includes(text) ? false : undefined));
}

export function setParameter(group: Resource, parameter: string, to: Scalar, about: Omit<Fix, 'changes'>): Fix {
  return { ...about, changes: [settingParameter(group, parameter, to)] };
}

export function settingParameter(group: Resource, parameter: string, to: Scalar): Change {
  return { verb: 'set', resource: group, path: ['Properties', listOf(group), parameter], to };
}

/** The clusters or instances of the file that use the group. */
export function usersOf(group: Resource, resources: readonly Resource[]): Pointing {
  const kind = kinds[group.type];
  const found = (kind?.uses ?? []).map(({ type, property }) => pointing(group, resources, type, property, kind?.name));
  return {
    resources: found.flatMap(users => users.resources),
    isComplete: found.every(users => users.isComplete),
  };
}

/** The group of type `type` that a cluster or an instance uses, where it stands in the same file. */
export function groupOf(user: Resource, resources: readonly Resource[], type: string): Resource | undefined {
  const kind = kinds[type];
  const use = kind?.uses.find(({ type: userType }) => userType === user.type);
  return use === undefined ? undefined : targetOf(get(user, use.property), resources, type, kind?.name);
}

const on: readonly string[] = ['1', 'on', 'true', 'enabled', 'yes'];
const off: readonly string[] = ['0', 'off', 'false', 'disabled', 'no'];

/** ElastiCache alone calls the parameters `Properties`. */
function listOf({ type }: Resource): string {
  return type === 'AWS::ElastiCache::ParameterGroup' ? 'Properties' : 'Parameters';
}
