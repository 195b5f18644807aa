import type { Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { isRestore } from './subject.ts';

export const redshiftClusterDefaultDbName: Rule = {
  id: 'redshift-cluster-default-db-name',
  title: 'Redshift database with the default name',
  category: 'security',
  severity: 'hint',
  // A name protects nothing by itself; compliance standards want another one.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['DBName'],
  message: 'keeps the default database name, which everyone knows',
  why: 'A client has to name a database to connect. The default name is the first that an attacker tries, and in production `dev` misleads people too.',
  how: 'Fails when `DBName` is `dev`. A cluster restored from a snapshot has the databases of its source and is left out. The name of a running cluster cannot be changed: CloudFormation replaces it.',
  links: ['https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html'],
  sameAs: {
    'Security Hub': ['Redshift.9'],
    'AWS Config': ['redshift-default-db-name-check'],
    'Control Tower': ['CT.REDSHIFT.PR.7'],
    Prowler: ['redshift_cluster_non_default_database_name'],
  },
  check(cluster, report) {
    if (isRestore(cluster) !== false) return;
    const name = get(cluster, 'DBName');
    if (isOneOf(name, ['dev']) === true) report(name);
  },
};
