import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { exportedLogs, exportLogs } from '../logExports.ts';

const logsPath = 'LoggingProperties.LogExports';

export const redshiftClusterAuditLogging: Rule = {
  id: 'redshift-cluster-audit-logging',
  title: 'Redshift audit logging off',
  category: 'operations',
  severity: 'information',
  // CloudWatch and S3 charge for the logs, and many teams do without.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['LoggingProperties', 'LoggingProperties.BucketName', logsPath],
  message: 'leaves no record of logins and queries: audit logging is off',
  why: 'The audit logs tell who logged in from where, how users were changed and which queries ran. The system tables hold the same for a few days only, and lose it with the cluster.',
  how: 'Fails when `LoggingProperties` is left out, or names neither a bucket nor CloudWatch with at least one log. CloudWatch needs no `BucketName`, so other tools that ask for one are behind the times (2026-11-20).',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  sameAs: {
    'Security Hub': ['Redshift.4'],
    'AWS Config': ['redshift-audit-logging-enabled', 'redshift-cluster-configuration-check'],
    'Control Tower': ['CT.REDSHIFT.PR.3'],
    Checkov: ['CKV_AWS_71'],
    KICS: ['3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6'],
    'cdk-nag': [
      'AwsSolutions-RS5',
      'HIPAA.Security-RedshiftClusterConfiguration',
      'NIST.800.53.R4-RedshiftClusterConfiguration',
      'NIST.800.53.R5-RedshiftClusterConfiguration',
      'PCI.DSS.321-RedshiftClusterConfiguration',
    ],
    Guard: ['REDSHIFT_CLUSTER_CONFIGURATION_CHECK'],
    Prowler: ['redshift_cluster_audit_logging'],
    cnspec: ['redshift-cluster-audit-logging'],
    SonarQube: ['S6258'],
  },
  check(cluster, report) {
    const logging = get(cluster, 'LoggingProperties');
    const destination = get(cluster, 'LoggingProperties.LogDestinationType');
    if (isPresent(logging) === false) report(logging, { fixes: [logToCloudWatch(cluster)] });
    else if (isOneOf(destination, ['cloudwatch']) === true) {
      const written = get(cluster, logsPath);
      const message = 'sends no audit log to CloudWatch: LogExports names none';
      if (exportedLogs(written)?.length === 0)
        report(written, { message, fixes: [exportLogs(cluster, logsPath, written, logs)] });
    } else if (isOneOf(destination, ['s3']) === true || isPresent(destination) === false) {
      const bucket = get(cluster, 'LoggingProperties.BucketName');
      const message = 'has no place for its audit logs: BucketName is not set';
      if (isPresent(logging) === true && isPresent(bucket) === false) report(bucket, { message });
    }
  },
};

// The third log, that of the queries, stays empty until a parameter group asks for it.
const logs = ['connectionlog', 'userlog'];
const about = { impact: 'cost', consequence: 'CloudWatch charges for the logs' } as const;

function logToCloudWatch(cluster: Resource): Fix {
  const to = { LogDestinationType: 'cloudwatch', LogExports: logs };
  return set(cluster, 'LoggingProperties', to, { ...about, title: 'Send the audit logs to CloudWatch' });
}
