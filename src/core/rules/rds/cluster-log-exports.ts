import type { Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { exportedLogs, exportLogs } from '../logExports.ts';
import { isServerlessV1 } from './engineMode.ts';
import { wantedLogs } from './logs.ts';

const property = 'EnableCloudwatchLogsExports';

export const rdsClusterLogExports: Rule = {
  id: 'rds-cluster-log-exports',
  title: 'Cluster logs not exported to CloudWatch',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: [property, 'Engine', 'EngineMode'],
  message: 'exports too few of its logs to CloudWatch: the others are deleted with its instances',
  why: 'A cluster keeps logs on its instances for a few days and deletes them with these. Exported, they outlive the instances and can be searched and watched by alarms.',
  how: 'Asks for the logs that matter most: `audit`, `error` and `slowquery` for Aurora MySQL, `error` and `slowquery` for MySQL, `postgresql` for Aurora PostgreSQL and PostgreSQL. The audit log is empty until the cluster parameter group turns it on. Serverless v1 and clusters whose engine is not told are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.CloudWatch.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
  ],
  sameAs: {
    'Security Hub': ['RDS.34', 'RDS.37'],
    'AWS Config': ['rds-logging-enabled'],
    'Control Tower': ['CT.RDS.PR.25'],
    'cdk-nag': [
      'HIPAA.Security-RDSLoggingEnabled',
      'NIST.800.53.R4-RDSLoggingEnabled',
      'NIST.800.53.R5-RDSLoggingEnabled',
      'PCI.DSS.321-RDSLoggingEnabled',
      'AwsSolutions-RDS16',
    ],
    Prowler: ['rds_cluster_integration_cloudwatch_logs'],
  },
  check(cluster, report) {
    if (isServerlessV1(cluster) !== false) return;

    const list = get(cluster, property);
    const exported = exportedLogs(list);
    const lacking = wantedLogs(textOf(get(cluster, 'Engine')) ?? '').filter(log => exported?.includes(log) === false);
    if (lacking.length > 0) report(list, { fixes: [exportLogs(cluster, property, list, lacking)] });
  },
};
