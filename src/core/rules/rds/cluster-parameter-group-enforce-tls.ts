import type { Rule } from '../../rule.ts';
import { familyOf } from '../parameterGroup.ts';
import { checkForcedTls } from './tlsParameter.ts';

export const rdsClusterParameterGroupEnforceTls: Rule = {
  id: 'rds-cluster-parameter-group-enforce-tls',
  title: 'Cluster parameter group does not force TLS',
  category: 'security',
  severity: 'warning',
  // Every driver speaks TLS, and one that does not is found in development.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBClusterParameterGroup'],
  properties: ['Parameters', 'Family'],
  message: 'lets clients connect without TLS: passwords and data may cross the network in the clear',
  why: 'A driver that is not told otherwise may fall back to a plain connection without saying so. Only a database that refuses plain connections makes sure that nothing crosses the network in the clear.',
  how: 'Fails when `rds.force_ssl` is 0 for Aurora PostgreSQL, and when `require_secure_transport` is off for Aurora MySQL. A parameter that is left out is told as information: it is off by default, but on from Aurora PostgreSQL 17 and Aurora MySQL 8.4. So are groups that no cluster of the file uses. The parameter `ssl` of PostgreSQL only offers TLS and does not count.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Security.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Compare-v3-v84.html',
  ],
  sameAs: {
    Prowler: ['rds_instance_transport_encrypted'],
    cnspec: ['rds-cluster-parameter-group-ssl'],
  },
  check(group, report, context) {
    const family = familyOf(group);
    if (family?.engine.startsWith('aurora-') === true) checkForcedTls(group, family, report, context);
  },
};
