import type { Rule } from '../../rule.ts';
import { demandFalse } from '../demand.ts';

export const rdsProxyNoDebugLogging: Rule = {
  id: 'rds-proxy-no-debug-logging',
  title: 'RDS Proxy logs for debugging',
  category: 'security',
  severity: 'information',
  // Debugging is what a development database is for.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBProxy'],
  properties: ['DebugLogging'],
  message: 'logs the details of every query: the texts of statements end up in CloudWatch, and cost',
  why: 'Debug logs hold details of connections and SQL statements, with whatever data stands in them, and everyone who can read the log group can read that. They slow the proxy down and CloudWatch charges for them.',
  how: 'Fails when `DebugLogging` is true. It is off by default, and RDS turns it off by itself 24 hours after it was turned on.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-managing.html'],
  sameAs: { cnspec: ['rds-proxy-no-debug-logging'] },
  check: demandFalse('DebugLogging', { title: 'Turn debug logging off', impact: 'none' }),
};
