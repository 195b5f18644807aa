import type { Resource } from '../../model.ts';
import { fix, setting, type Report, type Rule } from '../../rule.ts';
import { askNumber, get, isOneOf, isPresent } from '../../values.ts';
import { hasInsights, insightsSwitch } from './insights.ts';
import { isClusterMember } from './subject.ts';

const retention = 'PerformanceInsightsRetentionPeriod';

export const rdsDatabaseInsightsAdvanced: Rule = {
  id: 'rds-database-insights-advanced',
  title: 'Database Insights without what it needs',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['DatabaseInsightsMode', retention, 'EnablePerformanceInsights', 'PerformanceInsightsEnabled'],
  message: 'cannot be deployed: advanced Database Insights needs months of Performance Insights',
  why: 'The advanced mode of Database Insights looks back over months and needs Performance Insights to keep its data that long. RDS refuses the mode without it, and it refuses retention periods that it does not sell.',
  how: 'Fails when `DatabaseInsightsMode` is `advanced` while Performance Insights is off or keeps its data for less than 31 days; the template reference asks for 465, and that is what the fix writes. Fails too when `PerformanceInsightsRetentionPeriod` is not 7, 731 or a multiple of 31 up to 713. Instances of a cluster take the mode from it.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.TurningOnAdvanced.html',
  ],
  sameAs: {},
  check(database, report) {
    const days = get(database, retention);
    if (askNumber(days, isSold) === false) {
      report(days, { message: 'cannot be deployed: Performance Insights is kept for 7, 731 or n times 31 days' });
    } else checkMode(database, report);
  },
};

function checkMode(database: Resource, report: Report): void {
  const mode = get(database, 'DatabaseInsightsMode');
  const decidesItself = database.type === 'AWS::RDS::DBCluster' || isClusterMember(database) === false;
  if (!decidesItself || isOneOf(mode, ['advanced']) !== true) return;

  const days = get(database, retention);
  const isShort = isPresent(days) === false || askNumber(days, number => number < 31) === true;
  if (!isShort && hasInsights(database) !== false) return;
  const consequence = 'costs more, under the key of AWS unless one is named';
  const about = { title: 'Keep Performance Insights for 15 months', impact: 'cost', consequence } as const;
  const turnOn = setting(database, insightsSwitch(database), true);
  report(mode, { fixes: [fix(about, turnOn, setting(database, retention, 465))] });
}

/** Valid values: 7, 31, 62, … 713, 731. */
function isSold(days: number): boolean {
  return days === 7 || days === 731 || (days > 0 && days % 31 === 0 && days <= 713);
}
