import type { Rule } from '../../rule.ts';
import { checkAuditExports } from '../auditExports.ts';

export const docdbClusterLogExports: Rule = {
  id: 'docdb-cluster-log-exports',
  title: 'DocumentDB logs not exported to CloudWatch',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['EnableCloudwatchLogsExports'],
  message: 'exports no audit log: who logged in and changed collections cannot be traced',
  why: 'The audit log tells of logins, of collections and indexes that were made or dropped, and, where it is asked for, of reads and writes. It exists in CloudWatch only, so without the export nothing is kept.',
  how: 'Fails when `EnableCloudwatchLogsExports` lacks `audit`; lacking only `profiler`, the log of slow operations, it is a hint. Each log also has to be turned on by a parameter of the cluster parameter group: `audit_logs` and `profiler`.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/devguide/event-auditing.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/profiling.html',
  ],
  sameAs: {
    'Security Hub': ['DocumentDB.4'],
    'AWS Config': ['docdb-cluster-audit-logging-enabled'],
    Checkov: ['CKV_AWS_85'],
    KICS: ['1bf3b3d4-f373-4d7c-afbb-7d85948a67a5'],
    'cdk-nag': ['AwsSolutions-DOC5'],
    Trivy: ['AVD-AWS-0020'],
    Prowler: ['documentdb_cluster_cloudwatch_log_export'],
    cnspec: ['documentdb-cluster-log-export'],
    SonarQube: ['S6258'],
  },
  check(cluster, report) {
    checkAuditExports(cluster, 'profiler', report);
  },
};
