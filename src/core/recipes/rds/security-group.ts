import { ask, choose } from '../notation.ts';
import { access } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

export const rdsSecurityGroup: Recipe = {
  id: 'rds-security-group',
  title: 'Security group of a database',
  service: 'rds',
  group: 'network',
  description: 'Lets one security group in on the port of the database, and nobody else.',
  resources: [access(ask('Database'), choose('Port', [5432, 3306, 1433, 1521, 50000]))],
};
