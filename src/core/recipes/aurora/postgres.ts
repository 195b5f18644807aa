import type { Recipe } from '../recipe.ts';
import { auroraCluster, outputs, postgresql, provisioned } from './cluster.ts';

export const auroraPostgres: Recipe = {
  id: 'aurora-postgres',
  title: 'Aurora PostgreSQL',
  service: 'aurora',
  group: 'database',
  description: 'A cluster with a writer and a reader, which takes over when the writer fails.',
  resources: auroraCluster(postgresql, provisioned),
  outputs,
};
