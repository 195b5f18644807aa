import type { Resource } from '../../model.ts';
import type { Context, Report, Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { checkAuditExports, exportsAuditLog } from '../auditExports.ts';
import { groupOf, isOn, parameterOf, setParameter } from '../parameterGroup.ts';

const parameter = 'neptune_enable_audit_log';

export const neptuneClusterAuditLogs: Rule = {
  id: 'neptune-cluster-audit-logs',
  title: 'Neptune audit log not exported to CloudWatch',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['EnableCloudwatchLogsExports', 'DBClusterParameterGroupName'],
  message: 'does not export its audit log: who asked what is forgotten with its instances',
  why: 'The audit log holds the queries with the address and the IAM identity that sent them. Neptune keeps up to 100 MB of it on each instance and deletes it with that; exported, it lasts and can be searched.',
  how: 'Fails when `EnableCloudwatchLogsExports` lacks `audit`; lacking only `slowquery` it is a hint. Also fails when `audit` is exported while the cluster parameter group, in the same file, does not set `neptune_enable_audit_log` to 1.',
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
  check(cluster, report, context) {
    checkAuditExports(cluster, 'slowquery', report);
    if (exportsAuditLog(cluster) === true) checkParameter(cluster, report, context);
  },
};

function checkParameter(cluster: Resource, report: Report, { resources }: Context): void {
  const group = groupOf(cluster, resources, 'AWS::Neptune::DBClusterParameterGroup');
  if (group === undefined) return;
  const auditing = parameterOf(group, parameter);
  if (auditing.kind !== 'absent' && isOn(auditing) !== false) return;
  const about = {
    title: `Set ${parameter} to 1`,
    impact: 'interruption',
    consequence: 'takes effect when the instances are rebooted',
  } as const;
  report(get(cluster, 'DBClusterParameterGroupName'), {
    message: `exports an empty audit log: its parameter group does not set ${parameter} to 1`,
    related: [{ at: auditing, message: `${group.name} leaves auditing off` }],
    fixes: [setParameter(group, parameter, 1, about)],
  });
}
