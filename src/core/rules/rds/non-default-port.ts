import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { every, not, some } from '../answers.ts';
import { isDefaultPortOf } from '../defaultPort.ts';
import { isCopy, isMember } from './subject.ts';

export const rdsNonDefaultPort: Rule = {
  id: 'rds-non-default-port',
  title: 'Database on the default port of its engine',
  category: 'security',
  severity: 'hint',
  // Another port hides little from whoever can reach the database at all.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['Port', 'Engine'],
  message: 'listens on the default port of its engine, which scanners try first',
  why: 'Some compliance rules ask for another port, so that scans for well-known ports miss the database. Security groups and private subnets protect it far better.',
  how: 'Fails when `Port` is left out or is the default of the engine: 3306 for MySQL, MariaDB and Aurora MySQL, 5432 for PostgreSQL, 1521 for Oracle, 1433 for SQL Server, 50000 for Db2; for Aurora PostgreSQL 5432 and 3306, which is what CloudFormation chooses. Members of a cluster are left out, and so are replicas and restored databases without a `Port`, which take that of their source.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html',
  ],
  sameAs: {
    'Security Hub': ['RDS.23'],
    'Control Tower': ['CT.RDS.PR.20'],
    KICS: ['1fe9d958-ddce-4228-a124-05265a959a8b'],
    'cdk-nag': ['AwsSolutions-RDS11'],
    Prowler: ['rds_instance_non_default_port', 'rds_cluster_non_default_port'],
  },
  check(database, report) {
    const port = get(database, 'Port');
    const isDecidedElsewhere = some(isMember(database), every(not(isPresent(port)), isCopy(database)));
    if (isDecidedElsewhere === false && isDefaultPortOf(get(database, 'Engine'), port) === true) report(port);
  },
};
