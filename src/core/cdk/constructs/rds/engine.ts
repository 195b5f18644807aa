import { engineOf as engineIdOf } from '../../../engines/engine.ts';
import { familyVersionOf } from '../../../engines/parameterGroupFamily.ts';
import type { Data } from '../../../model.ts';
import { cdkConstants } from '../../../generated/cdkConstants.ts';
import { lookUp } from '../../../lookUp.ts';
import { call, member } from '../../code.ts';
import { argumentOf, constantOf, readWith, symbolOf, type Codec } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';
import type { Expression } from '../../program.ts';

// `DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17 })` says engine and version in one.

interface Engine {
  /** As CloudFormation calls it. */
  readonly name: string;
  /** Class of its versions, without the module. */
  readonly versions: string;
}

const engines: Readonly<Record<string, Engine>> = {
  mariaDb: { name: 'mariadb', versions: 'MariaDbEngineVersion' },
  mysql: { name: 'mysql', versions: 'MysqlEngineVersion' },
  postgres: { name: 'postgres', versions: 'PostgresEngineVersion' },
  oracleEe: { name: 'oracle-ee', versions: 'OracleEngineVersion' },
  oracleEeCdb: { name: 'oracle-ee-cdb', versions: 'OracleEngineVersion' },
  oracleSe2: { name: 'oracle-se2', versions: 'OracleEngineVersion' },
  oracleSe2Cdb: { name: 'oracle-se2-cdb', versions: 'OracleEngineVersion' },
  sqlServerEe: { name: 'sqlserver-ee', versions: 'SqlServerEngineVersion' },
  sqlServerEx: { name: 'sqlserver-ex', versions: 'SqlServerEngineVersion' },
  sqlServerSe: { name: 'sqlserver-se', versions: 'SqlServerEngineVersion' },
  sqlServerWeb: { name: 'sqlserver-web', versions: 'SqlServerEngineVersion' },
  aurora: { name: 'aurora', versions: 'AuroraEngineVersion' },
  auroraMysql: { name: 'aurora-mysql', versions: 'AuroraMysqlEngineVersion' },
  auroraPostgres: { name: 'aurora-postgresql', versions: 'AuroraPostgresEngineVersion' },
};

/** Constants without a version, such as `DatabaseInstanceEngine.MYSQL`. */
const unversioned: Readonly<Record<string, string>> = {
  MARIADB: 'mariadb',
  MYSQL: 'mysql',
  POSTGRES: 'postgres',
  ORACLE_EE: 'oracle-ee',
  ORACLE_EE_CDB: 'oracle-ee-cdb',
  ORACLE_SE2: 'oracle-se2',
  ORACLE_SE2_CDB: 'oracle-se2-cdb',
  SQL_SERVER_EE: 'sqlserver-ee',
  SQL_SERVER_EX: 'sqlserver-ex',
  SQL_SERVER_SE: 'sqlserver-se',
  SQL_SERVER_WEB: 'sqlserver-web',
  AURORA: 'aurora',
  AURORA_MYSQL: 'aurora-mysql',
  AURORA_POSTGRESQL: 'aurora-postgresql',
};

const owners = ['rds.DatabaseInstanceEngine', 'rds.DatabaseClusterEngine'];

export const engineName: Codec = {
  read: expression => {
    const constant = owners.map(owner => constantOf(expression, owner)).find(name => name !== undefined);
    const name = constant === undefined ? engineOf(expression)?.name : unversioned[constant];
    return name === undefined ? undefined : { kind: 'literal', value: name };
  },
};

export const engineVersion: Codec = {
  read: (expression, site) => {
    if (owners.some(owner => constantOf(expression, owner) !== undefined)) return { kind: 'absent' };
    const engine = engineOf(expression);
    const prop = site.propsOf(argumentOf(expression)).get('version');
    return engine === undefined || prop.kind !== 'written' ? undefined : versionOf(engine, prop.value, site);
  },
  within: (expression, site, to) => {
    const engine = engineOf(expression);
    const prop = site.propsOf(argumentOf(expression)).get('version');
    const version = engine === undefined || typeof to !== 'string' ? undefined : spelled(engine, to);
    return version === undefined || prop.kind !== 'written' ? undefined : { at: prop.value, to: version };
  },
};

/** By its constant; a version that the CDK does not know yet, by itself and the major one. */
function spelled({ name, versions }: Engine, version: string): Data | undefined {
  const owner = `rds.${versions}`;
  const constant = Object.entries(cdkConstants[owner] ?? {}).find(([, known]) => known === version)?.[0];
  if (constant !== undefined) return member(`${owner}.${constant}`);
  const id = engineIdOf(name);
  const major = id === undefined ? undefined : familyVersionOf(id, version);
  return major === undefined ? undefined : call(`${owner}.of`, version, major);
}

function engineOf(expression: Expression): Engine | undefined {
  const [, method] = /^(?:rds|\*)\.Database(?:Instance|Cluster)Engine\.(\w+)$/.exec(symbolOf(expression)) ?? [];
  return expression.kind === 'call' && method !== undefined ? lookUp(engines, method) : undefined;
}

/** A constant, or a version of the author's own: `PostgresEngineVersion.of('17.2', '17')`. */
function versionOf({ versions }: Engine, expression: Expression, site: Site): Draft | undefined {
  const resolved = site.resolve(expression);
  const owner = `rds.${versions}`;
  const name = constantOf(resolved, owner);
  const known = name === undefined ? undefined : lookUp(cdkConstants[owner] ?? {}, name);
  if (known !== undefined) return { kind: 'literal', value: known, at: expression };
  const isOwn = resolved.kind === 'call' && symbolOf(resolved).endsWith(`${versions}.of`);
  const full = isOwn ? argumentOf(resolved) : undefined;
  return full?.kind === 'literal' ? { kind: 'literal', value: full.value, at: expression } : undefined;
}

/** The family of parameter groups for the engine in a property: `postgres16`, `sqlserver-se-15.0`. */
export function familyOf(site: Site, path = 'engine'): string | undefined {
  const prop = site.props.get(path);
  if (prop.kind !== 'written') return undefined;
  const name = readWith(site, engineName, prop.value);
  const version = readWith(site, engineVersion, prop.value);
  if (name.kind !== 'literal') return undefined;
  const engine = String(name.value);
  const id = engineIdOf(engine);
  const isUnversioned = version.kind === 'absent' && engine === 'aurora-mysql';
  const full = version.kind === 'literal' ? String(version.value) : '';
  const major = isUnversioned ? '5.7' : id === undefined ? undefined : familyVersionOf(id, full);
  return major === undefined ? undefined : engine + (/^(?:oracle|sqlserver)-/.test(engine) ? '-' : '') + major;
}
