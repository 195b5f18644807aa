import type { Rule } from '../../rule.ts';
import { checkSubnetGroup } from '../publicSubnet.ts';

export const neptuneNotInPublicSubnet: Rule = {
  id: 'neptune-not-in-public-subnet',
  title: 'Neptune subnet group with a public subnet',
  category: 'security',
  severity: 'hint',
  // Without a public address of its own an instance is out of reach there too.
  profiles: [],
  resources: ['AWS::Neptune::DBSubnetGroup'],
  properties: ['SubnetIds'],
  message: 'spans a public subnet: a route leads from there to the internet',
  why: 'In a subnet with a route to an internet gateway, `PubliclyAccessible` and one rule of a security group are all that keeps a database off the internet. In a private subnet neither of them can expose it.',
  how: 'Fails for each subnet of the group whose route table sends `0.0.0.0/0` or `::/0` to an internet gateway. Subnet, route table and route must stand in the same file; a way that parameters or imports are part of is not judged.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  ],
  sameAs: { Prowler: ['neptune_cluster_uses_public_subnet'] },
  check: checkSubnetGroup,
};
