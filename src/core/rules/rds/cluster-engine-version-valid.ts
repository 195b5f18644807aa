import type { Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { reportImpossibleVersion, reportMisnamedEngine } from './versionExists.ts';

/** Engines that RDS runs on single instances and their standbys, but not as a cluster. */
const instanceEngines = /^(?:mariadb$|oracle-|sqlserver-|db2-|custom-)/;

export const rdsClusterEngineVersionValid: Rule = {
  id: 'rds-cluster-engine-version-valid',
  title: 'Cluster engine or engine version that does not exist',
  category: 'correctness',
  severity: 'error',
  // RDS refuses to create the cluster.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['EngineVersion', 'Engine'],
  message: 'asks for an engine or a version of it that does not exist',
  why: 'RDS refuses to create a cluster with an engine or a version that it does not have, and the deployment is rolled back after everything before it has been created.',
  how: 'A cluster is `aurora-mysql`, `aurora-postgresql`, `mysql` or `postgres`. Fails for the other engines of RDS, for names that are mistaken for one of these, such as `aurora-postgres`, and for `aurora`, which stood for Aurora MySQL 1. Fails also for versions that were never offered: Aurora MySQL 2 in the numbers of MySQL 8.0, or PostgreSQL 16.0. A bare major version (`16`, `8.0`) passes, and so does a version newer than the list that the rule goes by. Once the list is a year old a version is no more than a hint.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html',
  ],
  sameAs: { 'cfn-lint': ['E3690'] },
  check(resource, report, { today }) {
    const engine = get(resource, 'Engine');
    const name = textOf(engine)?.toLowerCase() ?? '';
    if (instanceEngines.test(name)) {
      report(engine, { message: `cannot be a cluster of ${name}: only Aurora, MySQL and PostgreSQL have clusters` });
    } else if (!reportMisnamedEngine(resource, report)) {
      reportImpossibleVersion(resource, report, today);
    }
  },
};
