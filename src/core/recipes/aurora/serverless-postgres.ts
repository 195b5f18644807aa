import type { Recipe } from '../recipe.ts';
import { auroraCluster, outputs, postgresql, serverless } from './cluster.ts';

export const auroraServerlessPostgres: Recipe = {
  id: 'aurora-serverless-postgres',
  title: 'Aurora Serverless for PostgreSQL',
  service: 'aurora',
  group: 'database',
  description: 'A cluster with a writer and a reader that grow and shrink with their load.',
  resources: auroraCluster(postgresql, serverless),
  outputs,
};
