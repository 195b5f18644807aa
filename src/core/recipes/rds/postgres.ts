import { choose, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { insights, instance } from './instance.ts';
import { lifecycle, postgresParameters } from './parts.ts';

const version = choose('EngineVersion', ['18', '17']);

export const rdsPostgres: Recipe = {
  id: 'rds-postgres',
  title: 'RDS for PostgreSQL',
  description: 'PostgreSQL with a standby, backups, TLS and a password that RDS keeps and changes.',
  ...instance({
    engine: { Engine: 'postgres', EngineVersion: version, ...lifecycle },
    instanceClass: 'db.m8g.large',
    port: 5432,
    logs: ['postgresql', 'upgrade'],
    more: { ...insights, EnableIAMDatabaseAuthentication: true },
    parameters: [text`postgres${version}`, postgresParameters],
  }),
};
