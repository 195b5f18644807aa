import { clusterOf, outputs } from '../clusterOfInstances.ts';
import { ask, because } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { neptune } from './parts.ts';

export const neptuneServerless: Recipe = {
  id: 'neptune-serverless',
  title: 'Neptune Serverless',
  service: 'neptune',
  group: 'database',
  description: 'A graph database with two instances that grow and shrink with their load.',
  resources: clusterOf(neptune, 'db.serverless', {
    ServerlessScalingConfiguration: because('Capacity units, of about 2 GiB of memory each.', {
      MinCapacity: ask('MinCapacity', 1),
      MaxCapacity: ask('MaxCapacity', 16),
    }),
  }),
  outputs,
};
