import type { Rule } from '../../rule.ts';
import { familyOf } from '../parameterGroup.ts';
import { checkDb2Tls, checkForcedTls } from './tlsParameter.ts';

export const rdsParameterGroupEnforceTls: Rule = {
  id: 'rds-parameter-group-enforce-tls',
  title: 'Parameter group does not force TLS',
  category: 'security',
  severity: 'warning',
  // Every driver speaks TLS, and one that does not is found in development.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBParameterGroup'],
  properties: ['Parameters', 'Family'],
  message: 'lets clients connect without TLS: passwords and data may cross the network in the clear',
  why: 'A driver that is not told otherwise may fall back to a plain connection without saying so. Only a database that refuses plain connections makes sure that nothing crosses the network in the clear.',
  how: 'Fails when `rds.force_ssl` is 0 for PostgreSQL and SQL Server, when `require_secure_transport` is off for MySQL and MariaDB, and when `DB2COMM` holds `TCPIP` for Db2. A parameter that is left out is told as information: it is off by default, but on from PostgreSQL 15 and MariaDB 11.8. So are groups that no database of the file uses. Groups for members of Aurora are left out, because the group of the cluster decides.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Db2.Concepts.SSL.html',
  ],
  sameAs: {
    'Security Hub': ['RDS.38', 'RDS.39', 'RDS.41', 'RDS.44'],
    Checkov: ['CKV2_AWS_69'],
    Prowler: ['rds_instance_transport_encrypted'],
  },
  check(group, report, context) {
    const family = familyOf(group);
    if (family === undefined || family.engine.startsWith('aurora')) return;
    if (family.engine.startsWith('db2-')) checkDb2Tls(group, report);
    else checkForcedTls(group, family, report, context);
  },
};
