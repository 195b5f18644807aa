import type { Resource } from '../../model.ts';
import type { Context, Report, Rule } from '../../rule.ts';
import { checkAuditExports } from '../auditExports.ts';
import { isOn, parameterOf, setParameter, usersOf } from '../parameterGroup.ts';

const parameter = 'neptune_enable_audit_log';

export const neptuneClusterAuditLogs: Rule = {
  id: 'neptune-cluster-audit-logs',
  title: 'Neptune audit log not exported to CloudWatch',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::Neptune::DBCluster', 'AWS::Neptune::DBClusterParameterGroup'],
  properties: ['EnableCloudwatchLogsExports', 'Parameters'],
  message: 'does not export its audit log: who asked what is forgotten with its instances',
  why: 'The audit log holds the queries with the address and the IAM identity that sent them. Neptune keeps up to 100 MB of it on each instance and deletes it with that; exported, it lasts and can be searched.',
  how: 'Fails when `EnableCloudwatchLogsExports` lacks `audit`; lacking only `slowquery` it is a hint. The log has to be turned on as well: a cluster parameter group that a cluster of the file uses fails when it does not set `neptune_enable_audit_log` to 1.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html',
    'https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html',
  ],
  sameAs: {
    'Security Hub': ['Neptune.2'],
    'AWS Config': ['neptune-cluster-cloudwatch-log-export-enabled'],
    'Control Tower': ['CT.NEPTUNE.PR.4'],
    Checkov: ['CKV_AWS_101'],
    KICS: ['63a847b2-3782-4dbb-b452-524bf038984b'],
    Trivy: ['AVD-AWS-0075'],
    Prowler: ['neptune_cluster_integration_cloudwatch_logs'],
    cnspec: ['neptune-cluster-log-export'],
    SonarQube: ['S6258'],
  },
  check(resource, report, context) {
    if (resource.type === 'AWS::Neptune::DBCluster') checkAuditExports(resource, 'slowquery', report);
    else checkGroup(resource, report, context);
  },
};

/** A group that no cluster of the file uses may be meant for something else. */
function checkGroup(group: Resource, report: Report, { resources }: Context): void {
  const auditing = parameterOf(group, parameter);
  const isOff = auditing.kind === 'absent' || isOn(auditing) === false;
  if (!isOff || usersOf(group, resources).resources.length === 0) return;
  const about = {
    title: 'Turn on auditing',
    impact: 'interruption',
    consequence: 'takes effect when the instances are rebooted',
  } as const;
  report(auditing, {
    message: 'has auditing off: clusters that use it write no audit log, even where they export it',
    fixes: [setParameter(group, parameter, 1, about)],
  });
}
