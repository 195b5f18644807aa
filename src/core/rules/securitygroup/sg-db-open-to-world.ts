import type { Rule } from '../../rule.ts';
import { isWholeInternet } from '../openPorts.ts';
import { groupTypes, opening, sourcesOf } from './sources.ts';

export const sgDbOpenToWorld: Rule = {
  id: 'sg-db-open-to-world',
  title: 'Database port open to the internet',
  category: 'security',
  severity: 'error',
  // Scanners find an open database within minutes, whatever it is for.
  profiles: ['recommended', 'development'],
  resources: groupTypes,
  properties: ['SecurityGroupIngress', 'CidrIp', 'CidrIpv6', 'DBSecurityGroupIngress', 'CIDRIP'],
  message: 'opens the port of a database to every address on the internet',
  why: 'The ports of databases are scanned all the time. Behind an open one only a password, or a weakness of the engine that is not yet mended, stands between the data and everybody. A private database of today is one changed flag away from a public one.',
  how: 'Fails when a rule lets in `0.0.0.0/0` or `::/0`, in any spelling, on the port of a database of this file that uses the security group. Without such a database it fails for a rule made for the usual port of MySQL, PostgreSQL, SQL Server, Oracle, Redshift, Redis, Memcached or MongoDB; rules for wide ranges of ports are left to others. Rules for other security groups and prefix lists pass. Only the author knows who must get in, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  ],
  sameAs: {
    'Security Hub': ['EC2.19'],
    'AWS Config': ['restricted-common-ports', 'vpc-sg-open-only-to-authorized-ports'],
    KICS: [
      '4a1e6b34-1008-4e61-a5f2-1f7c276f8d14',
      '9564406d-e761-4e61-b8d7-5926e3ab8e79',
      '494b03d3-bf40-4464-8524-7c56ad0700ed',
    ],
    'cdk-nag': [
      'AwsSolutions-EC23',
      'AwsSolutions-RDS8',
      'HIPAA.Security-EC2RestrictedCommonPorts',
      'NIST.800.53.R4-EC2RestrictedCommonPorts',
      'NIST.800.53.R5-EC2RestrictedCommonPorts',
      'PCI.DSS.321-EC2RestrictedCommonPorts',
    ],
    Guard: ['RESTRICTED_INCOMING_TRAFFIC', 'EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE'],
    Trivy: ['AVD-AWS-0107'],
    cfn_nag: ['W2', 'W9', 'F1000'],
    Prowler: [
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mysql_3306',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_postgres_5432',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_redis_6379',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mongodb_27017_27018',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_memcached_11211',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_sql_server_1433_1434',
      'ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_oracle_1521_2483',
    ],
    cnspec: ['secgroup-restricted-memcached'],
    'cloudformation-validate': ['W2508'],
  },
  check(group, report, context) {
    for (const source of sourcesOf(group, context.resources)) {
      const isOpen = isWholeInternet(source.cidr) === true;
      if (isOpen) report(source.cidr, opening(source, 'every address on the internet'));
    }
  },
};
