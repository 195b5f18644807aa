import { clusterOf, outputs } from '../clusterOfInstances.ts';
import { ask } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { documentdb } from './parts.ts';

export const documentdbCluster: Recipe = {
  id: 'documentdb-cluster',
  title: 'DocumentDB cluster',
  service: 'documentdb',
  group: 'database',
  description: 'A cluster with two instances, TLS, an audit log and a password that DocumentDB keeps.',
  resources: clusterOf(documentdb, ask('DBInstanceClass', 'db.r6g.large')),
  outputs,
};
