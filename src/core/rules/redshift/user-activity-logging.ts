import type { Fix, Resource, Value } from '../../model.ts';
import { fix, type Rule } from '../../rule.ts';
import { askText, get, isPresent, isTrue } from '../../values.ts';
import { targetOf } from '../links.ts';
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
  how: 'Looks only at clusters with `LoggingProperties`. Fails when the parameter group of the cluster, in the same file, leaves the parameter out or off, and when the cluster uses a default group, where it is off and cannot be changed.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  sameAs: { 'cdk-nag': ['AwsSolutions-RS11'] },
  unless: ['redshift-cluster-audit-logging'],
  check(cluster, report, { resources }) {
    if (isPresent(get(cluster, 'LoggingProperties')) !== true) return;
    const name = get(cluster, 'ClusterParameterGroupName');
    if (isDefaultGroup(name)) report(name);
    const group = targetOf(name, resources, 'AWS::Redshift::ClusterParameterGroup', 'ParameterGroupName');
    if (group === undefined) return;
    const logs = parameterOf(group, parameter);
    if (isTrue(logs) === false || isPresent(logs) === false) report(name, { fixes: [logQueries(group)] });
  },
};

function isDefaultGroup(name: Value): boolean {
  return isPresent(name) === false || askText(name, text => text.startsWith('default.')) === true;
}

function logQueries(group: Resource): Fix {
  const consequence = 'takes effect after a reboot, more logs to pay for';
  return fix({ title: 'Log the queries', impact: 'cost', consequence }, settingParameter(group, parameter, 'true'));
}
