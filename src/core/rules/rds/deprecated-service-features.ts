import type { Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { withdrawn } from './withdrawn.ts';

export const rdsDeprecatedServiceFeatures: Rule = {
  id: 'rds-deprecated-service-features',
  title: 'Engine or engine mode that AWS has withdrawn',
  category: 'correctness',
  severity: 'warning',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance'],
  properties: ['EngineMode', 'Engine'],
  message: 'asks for an engine that AWS has withdrawn: it cannot be created any more',
  why: 'AWS has moved the databases that used these engines and engine modes to others. A template that still asks for one cannot be deployed anew, and no longer says what is running.',
  how: 'Fails on the engine modes `serverless`, `parallelquery`, `global` and `multimaster`, and on the engines `aurora`, `oracle-se` and `oracle-se1`. No fix is offered: CloudFormation would replace a running database.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.upgrade.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
  ],
  sameAs: {},
  check(database, report, { today }) {
    if (today === undefined) return;
    for (const { property, value, since, message } of withdrawn) {
      const at = get(database, property);
      if (isOneOf(at, [value]) === true && since <= today) report(at, { message, deprecated: true });
    }
  },
};
