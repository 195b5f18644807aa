import { ask, because, ref, resource } from '../notation.ts';
import { topic } from '../outside.ts';
import type { Recipe } from '../recipe.ts';

export const rdsEvents: Recipe = {
  id: 'rds-event-subscription',
  title: 'RDS event subscription',
  service: 'rds',
  group: 'operations',
  description: 'Tells when an instance fails over, is short of storage, is maintained or is changed.',
  resources: [
    resource(ask('DatabaseEvents'), 'AWS::RDS::EventSubscription', {
      SnsTopicArn: ref(topic),
      SourceType: because('Without a list of SourceIds, every instance of the account and Region.', 'db-instance'),
      EventCategories: [
        'availability',
        'configuration change',
        'deletion',
        'failover',
        'failure',
        'low storage',
        'maintenance',
        'notification',
        'recovery',
      ],
    }),
  ],
};
