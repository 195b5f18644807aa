import { choose, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { insights, instance } from './instance.ts';

const edition = choose('Engine', ['sqlserver-se', 'sqlserver-ee']);

export const rdsSqlserver: Recipe = {
  id: 'rds-sqlserver',
  title: 'RDS for SQL Server',
  description: 'SQL Server 2022 with a standby, backups, TLS and a password that RDS keeps and changes.',
  ...instance({
    engine: { Engine: edition, EngineVersion: '16.00', LicenseModel: 'license-included' },
    instanceClass: 'db.m6i.xlarge',
    port: 1433,
    logs: ['error', 'agent'],
    more: insights,
    parameters: [text`${edition}-16.0`, { 'rds.force_ssl': '1' }],
  }),
};
