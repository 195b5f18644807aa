import type { Fix, Resource, Value } from '../../model.ts';
import { fix, type Rule } from '../../rule.ts';
import { askText, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { every, not, type Answer } from '../answers.ts';
import { targetOf } from '../links.ts';
import { exportedLogs } from '../logExports.ts';
import { parameterOf, settingParameter } from './parameters.ts';

const parameter = 'enable_user_activity_logging';

export const redshiftUserActivityLogging: Rule = {
  id: 'redshift-user-activity-logging',
  title: 'Redshift queries not in the audit log',
  category: 'operations',
  severity: 'hint',
  // It goes with audit logging, which many teams do without.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['ClusterParameterGroupName', 'LoggingProperties'],
  message: 'logs who connects but not the queries: enable_user_activity_logging is off',
  why: 'The user activity log holds the text of every query. It stays empty, although audit logging is on, until the parameter `enable_user_activity_logging` is true.',
  how: 'Looks only at clusters whose `LoggingProperties` send logs to S3, or `useractivitylog` to CloudWatch. Fails when the parameter group of the cluster, in the same file, leaves the parameter out or off, and when the cluster uses a default group, where it is off and cannot be changed.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  sameAs: { 'cdk-nag': ['AwsSolutions-RS11'] },
  check(cluster, report, context) {
    if (wantsQueries(cluster) !== true) return;
    const name = get(cluster, 'ClusterParameterGroupName');
    if (isDefaultGroup(name)) report(name);
    const group = targetOf(name, context.resources, 'AWS::Redshift::ClusterParameterGroup', 'ParameterGroupName');
    if (group === undefined) return;
    const logs = parameterOf(group, parameter);
    if (isTrue(logs) === false || isPresent(logs) === false) report(name, { fixes: [logQueries(group)] });
  },
};

/** Whether the log of the queries is among those to be kept: S3 gets all of them, CloudWatch those that are named. */
function wantsQueries(cluster: Resource): Answer {
  const isOn = isPresent(get(cluster, 'LoggingProperties'));
  const destination = get(cluster, 'LoggingProperties.LogDestinationType');
  const isElsewhere = isPresent(destination) === false ? false : isOneOf(destination, ['cloudwatch']);
  if (isOn !== true || isElsewhere !== true) return every(isOn, not(isElsewhere));
  return exportedLogs(get(cluster, 'LoggingProperties.LogExports'))?.includes('useractivitylog');
}

function isDefaultGroup(name: Value): boolean {
  return isPresent(name) === false || askText(name, text => text.startsWith('default.')) === true;
}

function logQueries(group: Resource): Fix {
  const consequence = 'takes effect after a reboot, more logs to pay for';
  return fix({ title: 'Log the queries', impact: 'cost', consequence }, settingParameter(group, parameter, 'true'));
}
