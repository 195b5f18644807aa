import type { EngineId } from './engine.ts';

/**
 * The logs that an engine can send to CloudWatch, as `EnableCloudwatchLogsExports` calls them. As of 2026-11-20, from
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html, and for DocumentDB and Neptune from
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html and
 * https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html
 */
const logTypes: Readonly<Partial<Record<EngineId, readonly string[]>>> = {
  mysql: ['error', 'slowquery', 'general', 'audit', 'iam-db-auth-error'],
  mariadb: ['error', 'slowquery', 'general', 'audit', 'iam-db-auth-error'],
  postgres: ['postgresql', 'upgrade', 'iam-db-auth-error'],
  oracle: ['alert', 'audit', 'listener', 'trace', 'oemagent'],
  sqlserver: ['error', 'agent'],
  db2: ['diag.log', 'notify.log', 'iam-db-auth-error'],
  'aurora-mysql': ['audit', 'error', 'slowquery', 'general', 'instance', 'iam-db-auth-error'],
  'aurora-postgresql': ['postgresql', 'instance', 'iam-db-auth-error'],
  docdb: ['audit', 'profiler'],
  neptune: ['audit', 'slowquery'],
};

/** The most useful first; none where the engine is not known. */
export function logTypesOf(engine: EngineId | undefined): readonly string[] {
  return (engine === undefined ? undefined : logTypes[engine]) ?? [];
}
