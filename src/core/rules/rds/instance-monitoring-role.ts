import { set, type Rule } from '../../rule.ts';
import { askNumber, effective, get, isPresent } from '../../values.ts';

export const rdsInstanceMonitoringRole: Rule = {
  id: 'rds-instance-monitoring-role',
  title: 'Monitoring interval and role do not go together',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['MonitoringInterval', 'MonitoringRoleArn'],
  message: 'cannot be deployed: enhanced monitoring needs a MonitoringRoleArn',
  why: 'RDS writes the metrics of enhanced monitoring to CloudWatch Logs with the role that is named. It refuses an interval without a role, and a role without an interval.',
  how: 'Fails when `MonitoringInterval` is over 0 and `MonitoringRoleArn` is left out, and when a role is named while the interval is 0, which is the default.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html'],
  sameAs: {
    'Control Tower': ['CT.RDS.PR.2'],
    'cfn-lint': ['E3689'],
    'cloudformation-validate': ['E3689'],
  },
  check(database, report) {
    const interval = effective(database, 'MonitoringInterval');
    const role = get(database, 'MonitoringRoleArn');
    const hasRole = isPresent(role);
    if (hasRole === false && askNumber(interval, seconds => seconds > 0) === true) report(interval);
    if (hasRole !== true || askNumber(interval, seconds => seconds === 0) !== true) return;
    const about = { title: 'Monitor every minute', impact: 'cost', consequence: 'CloudWatch charges for it' } as const;
    report(role, {
      message: 'cannot be deployed: its MonitoringRoleArn needs a MonitoringInterval over 0',
      fixes: [set(database, 'MonitoringInterval', 60, about)],
    });
  },
};
