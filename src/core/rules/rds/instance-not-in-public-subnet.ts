import type { Rule } from '../../rule.ts';
import { checkSubnetGroup } from '../publicSubnet.ts';

export const rdsInstanceNotInPublicSubnet: Rule = {
  id: 'rds-instance-not-in-public-subnet',
  title: 'Database in a public subnet',
  category: 'security',
  severity: 'warning',
  // Moving a database to other subnets later is a project of its own.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBSubnetGroup'],
  properties: ['SubnetIds'],
  message: 'spans a public subnet: a route leads from there to the internet',
  why: 'In a subnet with a route to an internet gateway, `PubliclyAccessible` and one rule of a security group are all that keeps a database off the internet. In a private subnet neither of them can expose it.',
  how: 'Fails for each subnet of the group whose route table sends `0.0.0.0/0` or `::/0` to an internet gateway. Subnet, route table and route must stand in the same file; a way that parameters or imports are part of is not judged.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html'],
  sameAs: { KICS: ['4e88adee-a8eb-4605-a78d-9fb1096e3091'] },
  check: checkSubnetGroup,
};
