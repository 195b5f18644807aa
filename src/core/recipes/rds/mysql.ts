import type { Recipe } from '../recipe.ts';
import { insights, instance } from './instance.ts';
import { lifecycle, mysqlParameters } from './parts.ts';

export const rdsMysql: Recipe = {
  id: 'rds-mysql',
  title: 'RDS for MySQL',
  description: 'MySQL with a standby, backups, TLS and a password that RDS keeps and changes.',
  ...instance({
    engine: { Engine: 'mysql', EngineVersion: '8.4', ...lifecycle },
    instanceClass: 'db.m8g.large',
    port: 3306,
    logs: ['error', 'slowquery'],
    more: { ...insights, EnableIAMDatabaseAuthentication: true },
    parameters: ['mysql8.4', mysqlParameters],
  }),
};
