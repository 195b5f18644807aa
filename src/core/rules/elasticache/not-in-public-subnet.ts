import type { Rule } from '../../rule.ts';
import { checkSubnetGroup } from '../publicSubnet.ts';

export const elasticacheNotInPublicSubnet: Rule = {
  id: 'elasticache-not-in-public-subnet',
  title: 'Cache subnet group with a public subnet',
  category: 'security',
  severity: 'hint',
  // The nodes of a cache have no public address, so that the internet does not reach them there either.
  profiles: [],
  resources: ['AWS::ElastiCache::SubnetGroup'],
  properties: ['SubnetIds'],
  message: 'spans a public subnet: a route leads from there to the internet',
  why: 'Nothing of a cache needs the internet. In a private subnet it stays out of reach whatever is opened later.',
  how: 'Fails when a subnet of the group is associated with a route table that leads 0.0.0.0/0 or ::/0 to an internet gateway, and all of these stand in the same file. What is imported or passed in is not judged.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  ],
  sameAs: { Prowler: ['elasticache_cluster_uses_public_subnet'] },
  check: checkSubnetGroup,
};
