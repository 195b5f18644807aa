import { engineOf } from '../../engines/engine.ts';
import { majorsOf } from '../../engines/offered.ts';
import { familyVersionOf } from '../../engines/parameterGroupFamily.ts';
import { engineNameOf, propertyOf, refersTo, subjectsIn, targetOf, type Subject } from '../subject.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

const rdsEngines = ['postgres', 'mysql', 'mariadb', 'aurora-postgresql', 'aurora-mysql'];
const editions = ['sqlserver-ee', 'sqlserver-se', 'oracle-ee', 'oracle-se2', 'db2-ae', 'db2-se'];

/** Families by type of the group; those of RDS follow from the versions of its engines. As of 2026-11-20. */
const others: Readonly<Record<string, readonly string[]>> = {
  'AWS::DocDB::DBClusterParameterGroup': ['docdb8.0', 'docdb5.0', 'docdb4.0'],
  'AWS::Neptune::DBClusterParameterGroup': ['neptune1.4', 'neptune1.3', 'neptune1.2'],
  'AWS::Neptune::DBParameterGroup': ['neptune1.4', 'neptune1.3', 'neptune1.2'],
  'AWS::ElastiCache::ParameterGroup': ['valkey9', 'valkey8', 'valkey7', 'redis7', 'redis6.x', 'memcached1.6'],
  'AWS::MemoryDB::ParameterGroup': ['memorydb_valkey7', 'memorydb_redis7', 'memorydb_redis6'],
};

const uses: Readonly<Record<string, string>> = {
  'AWS::RDS::DBParameterGroup': 'DBParameterGroupName',
  'AWS::RDS::DBClusterParameterGroup': 'DBClusterParameterGroupName',
  'AWS::DocDB::DBClusterParameterGroup': 'DBClusterParameterGroupName',
  'AWS::Neptune::DBClusterParameterGroup': 'DBClusterParameterGroupName',
  'AWS::Neptune::DBParameterGroup': 'DBParameterGroupName',
  'AWS::ElastiCache::ParameterGroup': 'CacheParameterGroupName',
  'AWS::MemoryDB::ParameterGroup': 'ParameterGroupName',
};

/** The families that a group can be of: those that its databases in the same text ask for come first. */
export const family: Suggestions = (group, today) => {
  const all = others[group.type] ?? rdsFamilies(group.type, today);
  const wanted = usersOf(group).flatMap(user => wantedBy(user, all));
  const values = [...new Set([...wanted.map(({ value }) => value), ...all])];
  return values.map(value => wanted.find(one => one.value === value) ?? { value });
};

function rdsFamilies(type: string, today: string): readonly string[] {
  const engines = type === 'AWS::RDS::DBParameterGroup' ? [...rdsEngines, ...editions] : rdsEngines;
  if (!type.startsWith('AWS::RDS::')) return [];
  return engines
    .filter(engine => type === 'AWS::RDS::DBParameterGroup' || engine !== 'mariadb')
    .flatMap(engine => {
      const id = engineOf(engine);
      return id === undefined ? [] : majorsOf(id, today).flatMap(major => familyOf(engine, major) ?? []);
    });
}

/** `postgres18`, `aurora-mysql8.0`, `oracle-ee-19`. */
function familyOf(engine: string, version: string): string | undefined {
  const id = engineOf(engine);
  const of = id === undefined ? undefined : familyVersionOf(id, version);
  return of === undefined ? undefined : `${engine}${editions.includes(engine) ? '-' : ''}${of}`;
}

function usersOf(group: Subject): readonly Subject[] {
  const property = uses[group.type];
  if (property === undefined) return [];
  return subjectsIn(group.root).filter(subject => refersTo(subject, property, group.resource.key));
}

function wantedBy(user: Subject, all: readonly string[]): readonly (Suggestion & { readonly value: string })[] {
  const engine = engineNameOf(user) ?? '';
  const version = propertyOf(targetOf(user, 'DBClusterIdentifier') ?? user, 'EngineVersion') ?? '';
  const exact = familyOf(engine, version);
  const found = exact === undefined ? all.filter(family => fits(family, engine, version)) : [exact];
  return found.map(value => ({ value, detail: `of ${user.resource.key}` }));
}

/** Whether a family without a rule for its name is of the engine and begins with the version's first numbers. */
function fits(family: string, engine: string, version: string): boolean {
  const [, name = '', number = ''] =
    /^(?:memorydb_)?([a-z]+?(?:-[a-z\d]+?)*)-?(\d+(?:\.\d+)?)(?:\.x)?$/.exec(family) ?? [];
  return name === engine && (version === '' || version === number || version.startsWith(`${number}.`));
}
