import type { Recipe } from '../recipe.ts';
import { auroraCluster, mysql, outputs, serverless } from './cluster.ts';

export const auroraServerlessMysql: Recipe = {
  id: 'aurora-serverless-mysql',
  title: 'Aurora Serverless for MySQL',
  service: 'aurora',
  group: 'database',
  description: 'A cluster with a writer and a reader that grow and shrink with their load, and an audit log.',
  resources: auroraCluster(mysql, serverless),
  outputs,
};
