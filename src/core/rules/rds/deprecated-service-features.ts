import type { Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { withdrawnModes } from './withdrawn.ts';

export const rdsDeprecatedServiceFeatures: Rule = {
  id: 'rds-deprecated-service-features',
  title: 'Engine mode that AWS has withdrawn',
  category: 'correctness',
  severity: 'warning',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['EngineMode'],
  message: 'asks for an engine mode that AWS has withdrawn: it cannot be created any more',
  why: 'AWS has moved the clusters that used these engine modes to others. A template that still asks for one cannot be deployed anew, and no longer says what is running.',
  how: 'Fails on the engine modes `serverless`, `parallelquery`, `global` and `multimaster`. No fix is offered: CloudFormation would replace a running database.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.upgrade.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
  ],
  sameAs: {},
  check(cluster, report, { today }) {
    if (today === undefined) return;
    const at = get(cluster, 'EngineMode');
    for (const { mode, since, message } of withdrawnModes) {
      if (isOneOf(at, [mode]) === true && since <= today) report(at, { message, deprecated: true });
    }
  },
};
