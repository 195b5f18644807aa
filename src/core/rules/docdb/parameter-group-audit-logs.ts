import type { Rule } from '../../rule.ts';
import { isOneOf } from '../../values.ts';
import { parameterOf, setParameter } from '../parameterGroup.ts';

export const docdbParameterGroupAuditLogs: Rule = {
  id: 'docdb-parameter-group-audit-logs',
  title: 'DocumentDB parameter group without auditing',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::DocDB::DBClusterParameterGroup'],
  properties: ['Parameters'],
  message: 'has auditing off: its clusters write no audit log, even where they export it',
  why: 'Exporting the audit log to CloudWatch sends nothing as long as the parameter `audit_logs` is off, which it is by default.',
  how: 'Fails when the parameter `audit_logs` is left out, `disabled` or `none`. `enabled`, `all`, and any list of `ddl`, `dml_read` and `dml_write` pass.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/devguide/event-auditing.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/cluster_parameter_groups-list_of_parameters.html',
  ],
  sameAs: { Checkov: ['CKV_AWS_104'] },
  check(group, report) {
    const auditing = parameterOf(group, 'audit_logs');
    if (auditing.kind !== 'absent' && isOneOf(auditing, ['disabled', 'none']) !== true) return;
    const about = {
      title: 'Turn on auditing',
      impact: 'cost',
      consequence: 'CloudWatch charges for the logs',
    } as const;
    report(auditing, { fixes: [setParameter(group, 'audit_logs', 'enabled', about)] });
  },
};
