import { lookUp } from '../../lookUp.ts';

/** The logs that matter most of an RDS engine; none where the engine is not known. */
export function wantedLogs(engine: string): readonly string[] {
  const name = engine.toLowerCase();
  const [family = ''] = name.split('-');
  return lookUp(byEngine, name) ?? lookUp(byEngine, family) ?? [];
}

/**
 * By the engine's name or its first word, as `EnableCloudwatchLogsExports` calls the logs.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html, as of 2026-11-20.
 */
const byEngine: Readonly<Record<string, readonly string[]>> = {
  mysql: ['error', 'slowquery'],
  mariadb: ['error', 'slowquery'],
  postgres: ['postgresql'],
  oracle: ['alert', 'audit'],
  sqlserver: ['error'],
  db2: ['diag.log'],
  'aurora-mysql': ['audit', 'error', 'slowquery'],
  'aurora-postgresql': ['postgresql'],
};
