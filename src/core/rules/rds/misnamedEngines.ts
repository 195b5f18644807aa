/**
 * Values of `Engine` that RDS does not take, in lower case, each with what to know of it in words that follow `which`.
 * Not a list of those that it takes: new editions come.
 * Sources: `Engine` in https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html, as of 2026-10-09.
 */
export const misnamedEngines: Readonly<Record<string, string>> = {
  postgresql: 'RDS calls postgres',
  pg: 'RDS calls postgres',
  psql: 'RDS calls postgres',
  'aurora-postgres': 'RDS calls aurora-postgresql',
  aurora_postgresql: 'RDS calls aurora-postgresql',
  aurora_mysql: 'RDS calls aurora-mysql',
  aurora: 'ended with Aurora MySQL 1: later versions are aurora-mysql',
  'oracle-se': 'RDS has given up: oracle-se2 and oracle-ee are left',
  'oracle-se1': 'RDS has given up: oracle-se2 and oracle-ee are left',
  oracle: 'RDS knows by edition only, such as oracle-se2',
  sqlserver: 'RDS knows by edition only, such as sqlserver-se',
  mssql: 'RDS knows by edition only, such as sqlserver-se',
  db2: 'RDS knows by edition only, such as db2-se',
};
