import type { Recipe } from '../recipe.ts';
import { cache, users } from './parts.ts';

export const elasticacheUsers: Recipe = {
  id: 'elasticache-users',
  title: 'ElastiCache users',
  service: 'elasticache',
  group: 'access',
  description: 'A group with a user that signs in with IAM, and a default user that may do nothing.',
  resources: users(cache),
};
