import { ask, outside, ref } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { databaseAlarms } from './databaseAlarms.ts';

const database = ask('Database');
const target = outside('DatabaseInstance', 'String', 'Identifier of the database to watch');

export const rdsAlarms: Recipe = {
  id: 'rds-alarms',
  title: 'Alarms of an RDS instance',
  service: 'rds',
  group: 'operations',
  description: 'Tells when the storage, the memory or the CPU of an instance runs short.',
  resources: databaseAlarms(database, ref(target)),
};
