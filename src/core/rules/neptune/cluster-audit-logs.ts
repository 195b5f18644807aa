import type { Resource } from '../../model.ts';
import type { Report, Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { checkAuditExports, exportsAuditLog } from '../auditExports.ts';
import { groupOf, isOn, parameterOf, setParameter, settingParameter } from '../parameterGroup.ts';

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
  check(cluster, report, { resources }) {
    const group = groupOf(cluster, resources, 'AWS::Neptune::DBClusterParameterGroup');
    const isOff = group !== undefined && isAuditingOff(group);
    checkAuditExports(cluster, 'slowquery', report, isOff ? [settingParameter(group, parameter, 1)] : []);
    if (isOff && exportsAuditLog(cluster) === true) reportEmptyLog(cluster, group, report);
  },
};

function isAuditingOff(group: Resource): boolean {
  const auditing = parameterOf(group, parameter);
  return auditing.kind === 'absent' || isOn(auditing) === false;
}

function reportEmptyLog(cluster: Resource, group: Resource, report: Report): void {
  const about = {
    title: `Set ${parameter} to 1`,
    impact: 'interruption',
    consequence: 'takes effect when the instances are rebooted',
  } as const;
  report(get(cluster, 'DBClusterParameterGroupName'), {
    message: `exports an empty audit log: its parameter group does not set ${parameter} to 1`,
    related: [{ at: parameterOf(group, parameter), message: `${group.name} leaves auditing off` }],
    fixes: [setParameter(group, parameter, 1, about)],
  });
}
