import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { exportedLogs, exportLogs } from '../logExports.ts';

const property = 'LogExports';
const logs = ['connectionlog', 'userlog', 'useractivitylog'];

export const redshiftserverlessLogExports: Rule = {
  id: 'redshiftserverless-log-exports',
  title: 'Serverless namespace without audit logs',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for logs, and many teams do without.
  profiles: [],
  resources: ['AWS::RedshiftServerless::Namespace'],
  properties: [property],
  message: 'leaves no record of logins and users outside of itself: LogExports lacks their logs',
  why: 'The audit logs tell who logged in from where, how users were changed and which queries ran. Exported to CloudWatch they outlive the namespace and can be watched by alarms.',
  how: 'Fails when `LogExports` lacks `connectionlog` or `userlog`. Where only `useractivitylog` is missing, which holds the queries and can be large, it is a hint.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html',
  ],
  sameAs: {
    'Security Hub': ['RedshiftServerless.6'],
    'AWS Config': ['redshift-serverless-publish-logs-to-cloudwatch'],
  },
  check(namespace, report) {
    const written = get(namespace, property);
    const exported = exportedLogs(written)?.map(name => name.toLowerCase());
    const lacking = logs.filter(log => exported?.includes(log) === false);
    const [first] = lacking;
    if (first === undefined) return;
    const isMild = first === 'useractivitylog';
    report(written, {
      ...(isMild && { severity: 'hint', message: 'exports no log of its queries: LogExports lacks useractivitylog' }),
      fixes: [exportLogs(namespace, property, written, lacking)],
    });
  },
};
