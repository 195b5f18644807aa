import type { Rule } from '../../rule.ts';
import { demandEvents } from './criticalEvents.ts';

export const rdsEventSubscriptionParameterGroupCritical: Rule = {
  id: 'rds-event-subscription-parameter-group-critical',
  title: 'Subscription misses grave events of parameter groups',
  category: 'operations',
  severity: 'information',
  // Many teams watch metrics and alarms instead.
  profiles: [],
  resources: ['AWS::RDS::EventSubscription'],
  properties: ['EventCategories', 'SourceType', 'Enabled'],
  message: 'leaves out grave events of parameter groups: nobody is told of them',
  why: 'Whoever changes a parameter group changes the behaviour of every database that uses it. The event is how others learn of it.',
  how: 'Looks at subscriptions whose `SourceType` is `db-parameter-group`. Fails when `Enabled` is false, which it is not by default, or when `EventCategories` is a list without `configuration change`. Without a list the subscription holds all categories.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html'],
  sameAs: {
    'Security Hub': ['RDS.21'],
    'Control Tower': ['CT.RDS.PR.18'],
    Prowler: ['rds_instance_event_subscription_parameter_groups'],
  },
  check: demandEvents('db-parameter-group', ['configuration change']),
};
