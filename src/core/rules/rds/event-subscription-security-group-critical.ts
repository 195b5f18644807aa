import type { Rule } from '../../rule.ts';
import { demandEvents } from './criticalEvents.ts';

export const rdsEventSubscriptionSecurityGroupCritical: Rule = {
  id: 'rds-event-subscription-security-group-critical',
  title: 'Subscription misses grave events of DB security groups',
  category: 'operations',
  severity: 'information',
  // Many teams watch metrics and alarms instead.
  profiles: [],
  resources: ['AWS::RDS::EventSubscription'],
  properties: ['EventCategories', 'SourceType', 'Enabled'],
  message: 'leaves out grave events of DB security groups: nobody is told of them',
  why: 'Whoever changes a DB security group changes who may connect. The event is how others learn of it.',
  how: 'Looks at subscriptions whose `SourceType` is `db-security-group`. Fails when `Enabled` is false, which it is not by default, or when `EventCategories` is a list without `failure` and `configuration change`. Without a list the subscription holds all categories. DB security groups are those of EC2-Classic, which AWS has shut down: a database in a VPC sends no such events.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html'],
  sameAs: {
    'Security Hub': ['RDS.22'],
    'Control Tower': ['CT.RDS.PR.19'],
    Prowler: ['rds_instance_event_subscription_security_groups'],
  },
  check: demandEvents('db-security-group', ['failure', 'configuration change']),
};
