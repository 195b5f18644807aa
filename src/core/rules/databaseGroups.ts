import { groupBy } from '../groupBy.ts';
import { handleOf, perReading } from '../inventory.ts';
import { lookUp } from '../lookUp.ts';
import type { Resource, Value } from '../model.ts';
import { effective, get, integerOf, isOneOf, isPresent, textOf } from '../values.ts';
import { defaultPorts } from './defaultPort.ts';
import { isCopy } from './rds/subject.ts';
import { referringTo } from './valuesIn.ts';

// Which databases of a file stand behind a security group, and on which ports they listen.

/** A database that names a security group. */
export interface Guarded {
  readonly database: Resource;
  /** The list that names the group. */
  readonly at: Value;
  /** The port, or those of which it can be one; undefined where the text does not tell. */
  readonly ports: readonly number[] | undefined;
}

interface Kind {
  /** Path of the list of security groups. */
  readonly groups: string;
  /** Property of the port. */
  readonly port?: string;
  /** Ports where none is written: by themselves, or told by other properties; undefined where those do not tell. */
  readonly usual: readonly number[] | ((database: Resource) => readonly number[] | undefined);
}

/** Sources: the CloudFormation template reference of each type, as of 2026-11-20. */
const kinds: Readonly<Record<string, Kind>> = {
  'AWS::RDS::DBInstance': { groups: 'VPCSecurityGroups', port: 'Port', usual: portsOfEngine },
  'AWS::RDS::DBCluster': { groups: 'VpcSecurityGroupIds', port: 'Port', usual: portsOfEngine },
  'AWS::RDS::DBProxy': { groups: 'VpcSecurityGroupIds', usual: portsOfFamily },
  'AWS::DocDB::DBCluster': { groups: 'VpcSecurityGroupIds', port: 'Port', usual: [27_017] },
  'AWS::DocDBElastic::Cluster': { groups: 'VpcSecurityGroupIds', usual: [27_017] },
  'AWS::Neptune::DBCluster': { groups: 'VpcSecurityGroupIds', port: 'DBPort', usual: [8182] },
  'AWS::ElastiCache::ReplicationGroup': { groups: 'SecurityGroupIds', port: 'Port', usual: [6379] },
  'AWS::ElastiCache::CacheCluster': { groups: 'VpcSecurityGroupIds', port: 'Port', usual: portsOfEngine },
  'AWS::ElastiCache::ServerlessCache': { groups: 'SecurityGroupIds', usual: portsOfEngine },
  'AWS::MemoryDB::Cluster': { groups: 'SecurityGroupIds', port: 'Port', usual: [6379] },
  'AWS::DAX::Cluster': { groups: 'SecurityGroupIds', usual: portsOfDax },
  'AWS::Redshift::Cluster': { groups: 'VpcSecurityGroupIds', port: 'Port', usual: [5439] },
  'AWS::RedshiftServerless::Workgroup': { groups: 'SecurityGroupIds', port: 'Port', usual: [5439] },
  'AWS::Timestream::InfluxDBInstance': { groups: 'VpcSecurityGroupIds', port: 'Port', usual: [8086] },
  'AWS::Timestream::InfluxDBCluster': { groups: 'VpcSecurityGroupIds', port: 'Port', usual: [8086] },
};

const families: Readonly<Record<string, readonly number[]>> = {
  MYSQL: [3306],
  POSTGRESQL: [5432],
  SQLSERVER: [1433],
};

/** The databases of the file that certainly name the group. */
export function databasesBehind(group: Resource, resources: readonly Resource[]): readonly Guarded[] {
  return guarded(resources).get(handleOf(group)) ?? [];
}

/** By the logical ids of what they name, which may be other things than groups as well. */
const guarded = perReading((resources): ReadonlyMap<string, readonly Guarded[]> => {
  const pairs = resources.flatMap(database => {
    const kind = kinds[database.type];
    if (kind === undefined) return [];
    const at = get(database, kind.groups);
    const ports = portsOf(database, kind);
    return [...new Set(targetsIn(at))].map(target => ({ target, one: { database, at, ports } }));
  });
  const groups = groupBy(pairs, ({ target }) => target);
  return new Map([...groups].map(([target, group]) => [target, group.map(({ one }) => one)]));
});

/** The resources that a value certainly names: it is a reference, or a list in which there is one. */
function targetsIn(groups: Value): readonly string[] {
  if (groups.kind === 'list') return groups.items.flatMap(targetsIn);
  return groups.kind === 'reference' ? [groups.target] : [];
}

function portsOf(database: Resource, { port: property, usual }: Kind): readonly number[] | undefined {
  const port = property === undefined ? undefined : get(database, property);
  if (port === undefined || isPresent(port) === false) {
    return mayInheritPort(database) ? undefined : typeof usual === 'function' ? usual(database) : usual;
  }
  const number = integerOf(port);
  return number === undefined ? undefined : [number];
}

/** A copy takes over the port of its source. */
function mayInheritPort(database: Resource): boolean {
  const isRds = ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'].includes(database.type);
  return (isRds ? isCopy(database) : isPresent(get(database, 'SnapshotIdentifier'))) !== false;
}

function portsOfEngine(database: Resource): readonly number[] | undefined {
  const ports = defaultPorts(textOf(get(database, 'Engine')) ?? '');
  return ports.length === 0 ? undefined : ports;
}

function portsOfFamily(proxy: Resource): readonly number[] | undefined {
  return lookUp(families, textOf(get(proxy, 'EngineFamily'))?.toUpperCase() ?? '');
}

/**
 * One port, which TLS changes; either where the text does not tell. Source:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.cli.html, as of 2026-11-21.
 */
function portsOfDax(cluster: Resource): readonly number[] {
  const hasTls = isOneOf(effective(cluster, 'ClusterEndpointEncryptionType'), ['tls']);
  return hasTls === undefined ? [8111, 9111] : [hasTls ? 9111 : 8111];
}

/** The databases behind a group that nothing else in the file uses; undefined where something else does. */
export function onlyDatabasesBehind(group: Resource, resources: readonly Resource[]): readonly Guarded[] | undefined {
  const databases = databasesBehind(group, resources);
  const known = new Set(databases.map(({ database }) => database));
  const isElsewhere = referringTo(group, resources).some(
    resource => !resource.type.startsWith('AWS::EC2::SecurityGroup') && !known.has(resource),
  );
  return isElsewhere || databases.length === 0 ? undefined : databases;
}
