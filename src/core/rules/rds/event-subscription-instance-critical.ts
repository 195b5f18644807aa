import type { Rule } from '../../rule.ts';
import { demandEvents } from './criticalEvents.ts';

export const rdsEventSubscriptionInstanceCritical: Rule = {
  id: 'rds-event-subscription-instance-critical',
  title: 'Subscription misses grave events of instances',
  category: 'operations',
  severity: 'information',
  // Many teams watch metrics and alarms instead.
  profiles: [],
  resources: ['AWS::RDS::EventSubscription'],
  properties: ['EventCategories', 'SourceType', 'Enabled'],
  message: 'leaves out grave events of instances: nobody is told of them',
  why: 'An instance that fails, that RDS takes into maintenance, or whose settings somebody changes, tells of it by these events, often before users do.',
  how: 'Looks at subscriptions whose `SourceType` is `db-instance`. Fails when `Enabled` is false, which it is not by default, or when `EventCategories` is a list without `maintenance`, `failure` and `configuration change`. Without a list the subscription holds all categories.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html'],
  sameAs: {
    'Security Hub': ['RDS.20'],
    'Control Tower': ['CT.RDS.PR.17'],
    Prowler: ['rds_instance_critical_event_subscription'],
  },
  check: demandEvents('db-instance', ['maintenance', 'failure', 'configuration change']),
};
