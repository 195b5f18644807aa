import type { Rule } from '../../rule.ts';
import { some } from '../answers.ts';
import { demandPresent } from '../demand.ts';
import { isClusterMember, isReplica, isRestore } from './subject.ts';

export const rdsInstanceInVpc: Rule = {
  id: 'rds-instance-in-vpc',
  title: 'RDS instance without a subnet group',
  category: 'security',
  severity: 'information',
  // Where it opens the database to the internet, rds-instance-not-public says so.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['DBSubnetGroupName'],
  message: 'names no subnet group: it goes into the default VPC, whose subnets are public',
  why: 'The default VPC has an internet gateway and public subnets only. Databases belong into private subnets of a VPC that was made for them, and moving one later replaces it.',
  how: 'Fails when `DBSubnetGroupName` is left out. Members of a cluster, read replicas and restored instances, which may take the subnet group of their source, are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html'],
  sameAs: {
    'Security Hub': ['RDS.18'],
    'Control Tower': ['CT.RDS.PR.11'],
    Prowler: ['rds_instance_inside_vpc'],
  },
  unless: ['rds-instance-not-public'],
  check: demandPresent('DBSubnetGroupName', {
    skip: instance => some(isClusterMember(instance), isReplica(instance), isRestore(instance)),
  }),
};
