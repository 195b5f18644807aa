import type { Recipe } from '../recipe.ts';
import { auroraCluster, mysql, outputs, provisioned } from './cluster.ts';

export const auroraMysql: Recipe = {
  id: 'aurora-mysql',
  title: 'Aurora MySQL',
  service: 'aurora',
  group: 'database',
  description: 'A cluster with a writer, a reader that takes over when it fails, and an audit log.',
  resources: auroraCluster(mysql, provisioned),
  outputs,
};
