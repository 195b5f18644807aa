import type { Resource } from '../../model.ts';
import { effective, get, isOneOf, isTrue } from '../../values.ts';
import { every, some, type Answer } from '../answers.ts';
import { isRdsCustom } from './subject.ts';

// Performance Insights, the source of CloudWatch Database Insights.

/** The property that turns it on, which is called otherwise on a cluster. */
export function insightsSwitch({ type }: Resource): string {
  return type === 'AWS::RDS::DBCluster' ? 'PerformanceInsightsEnabled' : 'EnablePerformanceInsights';
}

export function hasInsights(database: Resource): Answer {
  return isTrue(effective(database, insightsSwitch(database)));
}

/**
 * Whether an instance cannot have it. Source:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.Engines.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DatabaseInsights.Engines.html, as of 2026-11-20.
 */
export function cannotHaveInsights(instance: Resource): Answer {
  const [engine, instanceClass] = [get(instance, 'Engine'), get(instance, 'DBInstanceClass')];
  return some(
    isRdsCustom(instance),
    isOneOf(engine, ['db2-se', 'db2-ae', 'db2-ce']),
    every(isOneOf(engine, ['mysql', 'mariadb', 'aurora-mysql']), isOneOf(instanceClass, smallClasses)),
    every(isOneOf(engine, ['aurora-mysql']), isOneOf(instanceClass, auroraClasses)),
  );
}

const smallClasses = ['t2.micro', 't2.small', 't3.micro', 't3.small', 't4g.micro', 't4g.small'].map(
  size => `db.${size}`,
);

/** Without the small ones. */
const auroraClasses = ['t2.medium', 't3.medium', 't3.large'].map(size => `db.${size}`);
