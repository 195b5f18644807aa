import { choose } from '../../notation.ts';
import type { Struct } from '../code.ts';
import { engineOf, instanceOf, lifecycle } from './instance.ts';

const open: Struct['entries'] = { ...lifecycle, iamAuthentication: true };

/** Parameters of PostgreSQL, on RDS and on Aurora. */
export const postgresParameters: Struct['entries'] = {
  'rds.force_ssl': '1',
  log_min_duration_statement: '1000',
};

export const rdsPostgresCdk = instanceOf({
  engine: engineOf('postgres', 'Postgres', choose('EngineVersion', ['VER_18', 'VER_17'])),
  port: 5432,
  logs: ['postgresql', 'upgrade'],
  instance: 'm8g.large',
  parameters: postgresParameters,
  more: open,
});

export const rdsMysqlCdk = instanceOf({
  engine: engineOf('mysql', 'MySql', 'VER_8_4_8', 'MySqlInstanceEngineProps', 'MysqlEngineVersion'),
  port: 3306,
  logs: ['error', 'slowquery'],
  instance: 'm8g.large',
  parameters: { require_secure_transport: '1', slow_query_log: '1', long_query_time: '1', log_output: 'FILE' },
  more: open,
});

export const rdsSqlserverCdk = instanceOf({
  engine: engineOf('sqlServerSe', 'SqlServerSe', 'VER_16', 'SqlServerSeInstanceEngineProps', 'SqlServerEngineVersion'),
  port: 1433,
  logs: ['error', 'agent'],
  instance: 'm6i.xlarge',
  parameters: { 'rds.force_ssl': '1' },
});
