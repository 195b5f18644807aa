import type { Resource, Value } from '../../model.ts';
import { set, type Context, type Rule } from '../../rule.ts';
import { ask, effective, get, textOf } from '../../values.ts';
import { membersOf, shownAmong } from '../clusterMembers.ts';
import { everyOf, some, someOf, type Answer } from '../answers.ts';
import { isServerlessV1 } from './engineMode.ts';
import { cannotHaveInsights, hasInsights, insightsSwitch } from './insights.ts';
import { membersInFile } from './membership.ts';
import { isClusterMember, isMultiAzCluster } from './subject.ts';

export const rdsInstancePerformanceInsights: Rule = {
  id: 'rds-instance-performance-insights',
  title: 'Database without Performance Insights',
  category: 'performance',
  severity: 'hint',
  // Many teams watch their queries with other tools.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['EnablePerformanceInsights', 'PerformanceInsightsEnabled', 'DBInstanceClass', 'Engine'],
  message: 'records no load by query: after an incident nobody can tell which one caused it',
  why: 'Performance Insights records which queries wait for what, second by second. CloudWatch Database Insights shows it since the console of Performance Insights was closed on 2026-07-31. Seven days of it cost nothing.',
  how: 'Fails when `EnablePerformanceInsights` is false, which is the default. A cluster fails when neither its `PerformanceInsightsEnabled` nor that of every instance is on; there is one finding for all of its instances. Db2, RDS Custom and the small burstable classes of MySQL and MariaDB do not have it, nor do the burstable classes of Aurora MySQL.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.Engines.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DatabaseInsights.Engines.html',
  ],
  sameAs: { Trivy: ['AVD-AWS-0133'], cnspec: ['rds-performance-insights'] },
  check(database, report, context) {
    if (hasInsights(database) !== false || isElsewhere(database, context.resources) !== false) return;
    const consequence = 'no interruption, under the key of AWS';
    const about = { title: 'Turn on Performance Insights', impact: 'none', consequence } as const;
    const on = set(database, insightsSwitch(database), true, about);
    report(placeOf(database, context), { fixes: isShortOfMemory(database) ? [] : [on] });
  },
};

function placeOf(database: Resource, context: Context): Value {
  if (database.type === 'AWS::RDS::DBInstance') return switchOf(database);
  const off = membersOf(database, context.resources).resources.filter(member => hasInsights(member) === false);
  return shownAmong(database, switchOf(database), off.map(switchOf));
}

function switchOf(database: Resource): Value {
  return effective(database, insightsSwitch(database));
}

/** Whether Serverless v2 may shrink below the 2 ACUs that Performance Insights asks for: only the author can choose. */
function isShortOfMemory(database: Resource): boolean {
  return ask(get(database, 'ServerlessV2ScalingConfiguration.MinCapacity'), leaf => Number(textOf(leaf)) < 2) === true;
}

/** Whether the load is recorded by others, or cannot be. */
function isElsewhere(database: Resource, resources: readonly Resource[]): Answer {
  return database.type === 'AWS::RDS::DBInstance'
    ? some(isClusterMember(database), cannotHaveInsights(database))
    : isRecordedByMembers(database, resources);
}

function isRecordedByMembers(cluster: Resource, resources: readonly Resource[]): Answer {
  const members = membersInFile(cluster, resources);
  if (members === undefined || isServerlessV1(cluster) !== false) return undefined;
  // Of an Aurora cluster without instances in the file nothing is known.
  if (members.length === 0) return isMultiAzCluster(cluster) === true ? false : undefined;
  return someOf([everyOf(members.map(hasInsights)), ...members.map(cannotHaveInsights)]);
}
