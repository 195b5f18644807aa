import { choose, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { insights, instance } from './instance.ts';
import { mysqlParameters } from './parts.ts';

const version = choose('EngineVersion', ['11.8', '11.4']);

export const rdsMariadb: Recipe = {
  id: 'rds-mariadb',
  title: 'RDS for MariaDB',
  description: 'MariaDB with a standby, backups, TLS and a password that RDS keeps and changes.',
  ...instance({
    engine: { Engine: 'mariadb', EngineVersion: version },
    instanceClass: 'db.m7g.large',
    port: 3306,
    logs: ['error', 'slowquery'],
    more: { ...insights, EnableIAMDatabaseAuthentication: true },
    parameters: [text`mariadb${version}`, mysqlParameters],
  }),
};
