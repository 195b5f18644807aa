import { clusterOf, outputs } from '../clusterOfInstances.ts';
import { ask } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { neptune } from './parts.ts';

export const neptuneCluster: Recipe = {
  id: 'neptune-cluster',
  title: 'Neptune cluster',
  service: 'neptune',
  group: 'database',
  description: 'A graph database with two instances, IAM sign-in and an audit log.',
  resources: clusterOf(neptune, ask('DBInstanceClass', 'db.r8g.large')),
  outputs,
};
