import type { Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { exportedLogs, exportLogs } from '../logExports.ts';
import { wantedLogs } from './logs.ts';
import { isClusterMember } from './subject.ts';

const property = 'EnableCloudwatchLogsExports';

export const rdsInstanceLogExports: Rule = {
  id: 'rds-instance-log-exports',
  title: 'RDS logs not exported to CloudWatch',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: [property, 'Engine'],
  message: 'exports too few of its logs to CloudWatch: the others are deleted with the instance',
  why: 'RDS keeps logs on the instance for a few days and deletes them with it. Exported, they outlive the instance and can be searched and watched by alarms.',
  how: 'Asks for the logs that matter most: `error` and `slowquery` for MySQL and MariaDB, `postgresql`, `alert` and `audit` for Oracle, `error` for SQL Server, `diag.log` for Db2. Members of a cluster, RDS Custom and instances whose engine is not told are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html'],
  sameAs: {
    'Security Hub': ['RDS.9', 'RDS.36', 'RDS.40', 'RDS.42'],
    'AWS Config': ['rds-logging-enabled'],
    'Control Tower': ['CT.RDS.PR.14'],
    'cdk-nag': [
      'HIPAA.Security-RDSLoggingEnabled',
      'NIST.800.53.R4-RDSLoggingEnabled',
      'NIST.800.53.R5-RDSLoggingEnabled',
      'PCI.DSS.321-RDSLoggingEnabled',
    ],
    Guard: ['RDS_INSTANCE_LOGGING_ENABLED'],
    Prowler: ['rds_instance_integration_cloudwatch_logs'],
    cnspec: ['rds-instance-log-exports-enabled'],
  },
  check(instance, report) {
    if (isClusterMember(instance) !== false) return;

    const written = get(instance, property);
    const exported = exportedLogs(written);
    const lacking = wantedLogs(textOf(get(instance, 'Engine')) ?? '').filter(log => exported?.includes(log) === false);
    if (lacking.length > 0) report(written, { fixes: [exportLogs(instance, property, written, lacking)] });
  },
};
