/** The logs that matter most of an RDS engine; none where the engine is not known. */
export function wantedLogs(engine: string): readonly string[] {
  const [family = ''] = engine.toLowerCase().split('-');
  return byFamily[family] ?? [];
}

/**
 * By the first word of the engine's name, as `EnableCloudwatchLogsExports` calls the logs.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html, as of 2026-11-20.
 */
const byFamily: Readonly<Record<string, readonly string[]>> = {
  mysql: ['error', 'slowquery'],
  mariadb: ['error', 'slowquery'],
  postgres: ['postgresql'],
  oracle: ['alert', 'audit'],
  sqlserver: ['error'],
  db2: ['diag.log'],
};
