import type { Rule } from '../../rule.ts';
import { isClusterMember } from './subject.ts';
import { reportImpossibleVersion, reportMisnamedEngine } from './versionExists.ts';

export const rdsInstanceEngineVersionValid: Rule = {
  id: 'rds-instance-engine-version-valid',
  title: 'RDS engine or engine version that does not exist',
  category: 'correctness',
  severity: 'error',
  // RDS refuses to create the instance.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['EngineVersion', 'Engine'],
  message: 'asks for an engine or a version of it that does not exist',
  why: 'RDS refuses to create an instance with an engine or a version that it does not have, and the deployment is rolled back after everything before it has been created.',
  how: 'Fails for names that are mistaken for a value of `Engine`, such as `postgresql` or `sqlserver`, whatever their letter case, and for versions that lie between those that RDS has offered but were never among them, such as PostgreSQL 16.0. A bare major version (`16`, `8.4`) stands for a recent one and passes, and so does a version newer than the list that the rule goes by. Versions of SQL Server, Oracle and Db2 are not judged, nor is the version of a cluster member, which is that of its cluster. Once the list is a year old a version is no more than a hint.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html',
  ],
  sameAs: { 'cfn-lint': ['E3691'], 'cloudformation-validate': ['E9006'] },
  check(resource, report, { today }) {
    if (reportMisnamedEngine(resource, report) || isClusterMember(resource) !== false) return;
    reportImpossibleVersion(resource, report, today);
  },
};
