import type { EngineId } from './service.ts';

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
