import type { Rule } from '../../rule.ts';
import { demandEvents } from './criticalEvents.ts';

export const rdsEventSubscriptionClusterCritical: Rule = {
  id: 'rds-event-subscription-cluster-critical',
  title: 'Subscription misses grave events of clusters',
  category: 'operations',
  severity: 'information',
  // Many teams watch metrics and alarms instead.
  profiles: [],
  resources: ['AWS::RDS::EventSubscription'],
  properties: ['EventCategories', 'SourceType', 'Enabled'],
  message: 'leaves out grave events of clusters: nobody is told of them',
  why: 'A cluster that fails, or that RDS takes into maintenance, tells of it by these events, often before users do.',
  how: 'Looks at subscriptions whose `SourceType` is `db-cluster`. Fails when `Enabled` is false, which it is not by default, or when `EventCategories` is a list without `maintenance` and `failure`. Without a list the subscription holds all categories.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html'],
  sameAs: {
    'Security Hub': ['RDS.19'],
    'Control Tower': ['CT.RDS.PR.12'],
    Prowler: ['rds_cluster_critical_event_subscription'],
  },
  check: demandEvents('db-cluster', ['maintenance', 'failure']),
};
