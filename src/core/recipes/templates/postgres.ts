import { backupsOf } from '../backup/parts.ts';
import { ref, sub } from '../notation.ts';
import { database } from '../rds/instance.ts';
import { databaseAlarms } from '../rds/databaseAlarms.ts';
import { rdsPostgres } from '../rds/postgres.ts';
import type { Recipe } from '../recipe.ts';

export const templatePostgres: Recipe = {
  ...rdsPostgres,
  id: 'template-postgres',
  title: 'PostgreSQL in a VPC, backed up and watched',
  group: 'template',
  description: 'PostgreSQL in private subnets, whose password changes by itself, with a backup plan and with alarms.',
  resources: [
    ...rdsPostgres.resources,
    ...databaseAlarms(database, ref(database)),
    ...backupsOf({
      Resources: [
        sub`arn:${ref('AWS::Partition')}:rds:${ref('AWS::Region')}:${ref('AWS::AccountId')}:db:${ref(database)}`,
      ],
    }),
  ],
};
