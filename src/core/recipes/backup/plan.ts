import { ask } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { backupsOf } from './parts.ts';

const tagKey = ask('TagKey', 'backup');
const tagValue = ask('TagValue', 'daily');

export const backupPlan: Recipe = {
  id: 'backup-plan',
  title: 'Backup plan for databases',
  service: 'backup',
  group: 'operations',
  description: 'Backs up every database with a tag once a day, copies it to another place and keeps it for 35 days.',
  resources: backupsOf({
    ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: tagKey, ConditionValue: tagValue }],
  }),
};
