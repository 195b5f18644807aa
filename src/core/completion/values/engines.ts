import { engineNames, engineOf } from '../../engines/engine.ts';
import { instanceClassesOf, multiAzClasses, type InstanceClass } from '../../engines/currentClasses.ts';
import { logTypesOf } from '../../engines/logTypes.ts';
import { offeredVersions } from '../../engines/offered.ts';
import { lookUp } from '../../lookUp.ts';
import { defaultPorts } from '../../rules/defaultPort.ts';
import { engineIdOf, engineNameOf, propertyOf, type Subject } from '../subject.ts';
import { texts, type Suggestion, type Suggestions } from './suggestion.ts';

const editions: Readonly<Record<string, string>> = {
  'sqlserver-ee': 'SQL Server Enterprise',
  'sqlserver-se': 'SQL Server Standard',
  'sqlserver-web': 'SQL Server Web',
  'sqlserver-ex': 'SQL Server Express',
  'oracle-ee': 'Oracle Enterprise',
  'oracle-ee-cdb': 'Oracle Enterprise, container database',
  'oracle-se2': 'Oracle Standard 2',
  'oracle-se2-cdb': 'Oracle Standard 2, container database',
  'db2-ae': 'Db2 Advanced',
  'db2-se': 'Db2 Standard',
};

const instanceEngines = ['postgres', 'mysql', 'mariadb', ...Object.keys(editions)];
const auroraEngines = ['aurora-postgresql', 'aurora-mysql'];

const engines: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': [...instanceEngines, ...auroraEngines],
  'AWS::RDS::DBCluster': [...auroraEngines, 'postgres', 'mysql'],
  'AWS::RDS::GlobalCluster': auroraEngines,
  'AWS::ElastiCache::ReplicationGroup': ['valkey', 'redis'],
  'AWS::ElastiCache::CacheCluster': ['memcached', 'valkey', 'redis'],
  'AWS::ElastiCache::ServerlessCache': ['valkey', 'redis', 'memcached'],
  'AWS::MemoryDB::Cluster': ['valkey', 'redis'],
};

export const engine: Suggestions = ({ type }) =>
  (engines[type] ?? []).map(value => ({ value, detail: editions[value] ?? nameOf(value) }));

/** MemoryDB has versions of its own. Source: https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html, as of 2026-11-20. */
const memoryDbVersions: Readonly<Record<string, readonly string[]>> = {
  valkey: ['7.3', '7.2'],
  redis: ['7.1', '7.0', '6.2'],
};

export const engineVersion: Suggestions = (subject, today) => {
  if (subject.type === 'AWS::MemoryDB::Cluster')
    return texts(...(lookUp(memoryDbVersions, engineNameOf(subject) ?? '') ?? []));
  const id = engineIdOf(subject);
  if (id === undefined) return [];
  const isLimitless = propertyOf(subject, 'ClusterScalabilityType') === 'limitless';
  return offeredVersions(id, today, isLimitless ? 'limitless' : '').map(({ version, supportEnd }) => ({
    value: version,
    detail: supportEnd === undefined ? undefined : `standard support until ${supportEnd}`,
  }));
};

/** Serverless caches choose the minor version themselves. */
const serverlessMajors: Readonly<Record<string, readonly string[]>> = {
  valkey: ['9', '8', '7'],
  redis: ['7'],
  memcached: ['1.6'],
};

export const majorEngineVersion: Suggestions = subject =>
  subject.type === 'AWS::ElastiCache::ServerlessCache'
    ? texts(...(lookUp(serverlessMajors, engineNameOf(subject) ?? '') ?? []))
    : [];

export const instanceClass: Suggestions = subject => classes(instanceClassesOf(engineIdOf(subject)));

export const clusterInstanceClass: Suggestions = () => classes(multiAzClasses);

export function classes(of: readonly InstanceClass[]): readonly Suggestion[] {
  return of.map(({ name, size }) => ({ value: name, detail: size }));
}

export const logExports: Suggestions = subject => texts(...logTypesOf(engineIdOf(subject)));

const ports: Readonly<Record<string, number>> = {
  'AWS::DocDB::DBCluster': 27_017,
  'AWS::Neptune::DBCluster': 8182,
  'AWS::MemoryDB::Cluster': 6379,
  'AWS::Redshift::Cluster': 5439,
};

export const port: Suggestions = subject => {
  const own = ports[subject.type];
  const [usual] = own === undefined ? defaultPorts(engineNameOf(subject) ?? '') : [own];
  return usual === undefined ? [] : [{ value: usual, detail: 'the usual one' }];
};

export const storageType: Suggestions = subject => {
  switch (subject.type) {
    case 'AWS::DocDB::DBCluster':
      return [
        { value: 'standard', detail: 'I/O is paid for' },
        { value: 'iopt1', detail: 'I/O is included' },
      ];
    case 'AWS::RDS::DBCluster':
      return isAurora(subject) ? auroraStorage : disks.filter(({ value }) => value !== 'gp2');
    default:
      return isAurora(subject) ? [] : disks;
  }
};

function isAurora(subject: Subject): boolean {
  return propertyOf(subject, 'Engine')?.startsWith('aurora') === true;
}

const auroraStorage: readonly Suggestion[] = [
  { value: 'aurora', detail: 'Aurora Standard: I/O is paid for' },
  { value: 'aurora-iopt1', detail: 'Aurora I/O-Optimized: I/O is included' },
];

const disks: readonly Suggestion[] = [
  { value: 'gp3', detail: 'General Purpose SSD' },
  { value: 'io2', detail: 'Provisioned IOPS SSD, Block Express' },
  { value: 'io1', detail: 'Provisioned IOPS SSD' },
  { value: 'gp2', detail: 'General Purpose SSD of the previous generation' },
];

function nameOf(value: string): string | undefined {
  const id = engineOf(value);
  return id === undefined ? undefined : engineNames[id];
}
