import { ask } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { vaultOf } from './parts.ts';

export const backupVault: Recipe = {
  id: 'backup-vault',
  title: 'Backup vault',
  service: 'backup',
  group: 'operations',
  description: 'Keeps backups under a key of your own, for a week at the least, against deletion by hand.',
  resources: [vaultOf(ask('Vault'))],
};
