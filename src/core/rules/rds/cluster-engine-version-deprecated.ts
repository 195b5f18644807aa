import type { Rule } from '../../rule.ts';
import { reportWithdrawnVersion } from './versionWithdrawn.ts';

export const rdsClusterEngineVersionDeprecated: Rule = {
  id: 'rds-cluster-engine-version-deprecated',
  title: 'Cluster engine version that can no longer be created',
  category: 'correctness',
  severity: 'warning',
  // The next stack from this template fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['EngineVersion', 'Engine'],
  message: 'pins an engine version that can no longer be created',
  why: 'Aurora and RDS take a minor version out of service some time after newer ones have come: they move the clusters that still run it, and refuse to create another. The template then describes what no longer runs, and a new stack from it fails. The long-term support versions of Aurora last longest.',
  how: 'Fails for minor versions that AWS has withdrawn. A bare major version (`16`, `8.0`) stands for a recent minor and passes. A version newer than the list that the rule goes by is not judged. Silent where the version has left standard support, which `engine-end-of-standard-support` tells. Once the list is a year old it is a hint.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html',
  ],
  sameAs: { 'cfn-lint': ['W3690'] },
  check(resource, report, { today }) {
    reportWithdrawnVersion(resource, report, today);
  },
};
