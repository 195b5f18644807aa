import { ofType } from '../../inventory.ts';
import type { Rule } from '../../rule.ts';
import { attribute } from '../../values.ts';

const database = 'AWS::Timestream::Database';

export const timestreamLiveanalyticsMaintenance: Rule = {
  id: 'timestream-liveanalytics-maintenance',
  title: 'Timestream for LiveAnalytics takes no new customers',
  category: 'operations',
  severity: 'warning',
  // In an account that has not used it before, the deployment fails.
  profiles: ['recommended', 'development'],
  resources: [database, 'AWS::Timestream::Table', 'AWS::Timestream::ScheduledQuery'],
  properties: [],
  message: 'needs Timestream for LiveAnalytics, closed to new customers since 2025-06-20',
  why: 'Accounts that used Timestream for LiveAnalytics before 2025-06-20 can go on using it; others cannot create databases in it. AWS names Timestream for InfluxDB as the place for new work.',
  how: 'Fails on every database. Tables and scheduled queries are told only where their database stands in another file.',
  links: [
    'https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html',
  ],
  sameAs: { 'cfn-lint': ['W3697'] },
  check(resource, report, context) {
    if (resource.type !== database && ofType(context.resources, database).length > 0) return;
    report(attribute(resource, 'Type'), { deprecated: true });
  },
};
