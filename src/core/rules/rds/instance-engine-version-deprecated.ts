import type { Rule } from '../../rule.ts';
import { isClusterMember } from './subject.ts';
import { reportWithdrawnVersion } from './versionWithdrawn.ts';

export const rdsInstanceEngineVersionDeprecated: Rule = {
  id: 'rds-instance-engine-version-deprecated',
  title: 'RDS engine version that can no longer be created',
  category: 'correctness',
  severity: 'warning',
  // The next stack from this template fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['EngineVersion', 'Engine'],
  message: 'pins an engine version that can no longer be created',
  why: 'RDS takes a minor version out of service about a year after it has come: it moves the instances that still run it to a newer one, and refuses to create another. The template then describes what no longer runs, and a new stack from it fails.',
  how: 'Fails for minor versions that AWS has withdrawn. A bare major version (`16`, `8.4`) stands for a recent minor and passes; it is also the way to have no such finding again. A version newer than the list that the rule goes by is not judged, nor is that of a cluster member, which is that of its cluster. Silent where the major version has left standard support, which `engine-end-of-standard-support` tells. Once the list is a year old it is a hint.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
  ],
  sameAs: { 'cfn-lint': ['W3691'], Prowler: ['rds_instance_deprecated_engine_version'] },
  check(resource, report, { today }) {
    if (isClusterMember(resource) === false) reportWithdrawnVersion(resource, report, today);
  },
};
