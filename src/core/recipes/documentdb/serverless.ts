import { clusterOf, outputs } from '../clusterOfInstances.ts';
import { ask, because } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { documentdb } from './parts.ts';

export const documentdbServerless: Recipe = {
  id: 'documentdb-serverless',
  title: 'DocumentDB Serverless',
  service: 'documentdb',
  group: 'database',
  description: 'A cluster with two instances that grow and shrink with their load.',
  resources: clusterOf(documentdb, 'db.serverless', {
    ServerlessV2ScalingConfiguration: because('Capacity units, of about 2 GiB of memory each.', {
      MinCapacity: ask('MinCapacity', 2),
      MaxCapacity: ask('MaxCapacity', 16),
    }),
  }),
  outputs,
};
