/** The value of CloudFormation's `Engine`, or its stem where each edition has a value of its own (`sqlserver-ee`). */
export type EngineId =
  | 'mysql'
  | 'postgres'
  | 'mariadb'
  | 'sqlserver'
  | 'oracle'
  | 'db2'
  | 'aurora-mysql'
  | 'aurora-postgresql'
  | 'docdb'
  | 'neptune'
  | 'valkey'
  | 'redis'
  | 'memcached';

/** How an engine is written for readers. */
export const engineNames: Readonly<Record<EngineId, string>> = {
  mysql: 'MySQL',
  postgres: 'PostgreSQL',
  mariadb: 'MariaDB',
  sqlserver: 'SQL Server',
  oracle: 'Oracle Database',
  db2: 'Db2',
  'aurora-mysql': 'Aurora MySQL',
  'aurora-postgresql': 'Aurora PostgreSQL',
  docdb: 'DocumentDB',
  neptune: 'Neptune',
  valkey: 'Valkey',
  redis: 'Redis OSS',
  memcached: 'Memcached',
};

/** The engine that a value of `Engine` stands for, in lower case; undefined for RDS Custom and for what is not known. */
export function engineOf(value: string): EngineId | undefined {
  const stem = /^(?:sqlserver|oracle|db2)(?=-)/.exec(value)?.[0] ?? value;
  return isEngineId(stem) ? stem : undefined;
}

function isEngineId(text: string): text is EngineId {
  return Object.hasOwn(engineNames, text);
}
