import type { Fix, Resource } from '../../model.ts';
import { fix, removing, type Rule } from '../../rule.ts';
import { attribute, get, isPresent, itemsOf } from '../../values.ts';

export const elasticacheClassicSecurityGroup: Rule = {
  id: 'elasticache-classic-security-group',
  title: 'Cache security group of EC2-Classic',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::ElastiCache::SecurityGroup',
    'AWS::ElastiCache::SecurityGroupIngress',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ReplicationGroup',
  ],
  properties: ['CacheSecurityGroupNames'],
  message: 'cannot be created: cache security groups belong to EC2-Classic, which AWS has retired',
  why: 'Cache security groups exist for caches outside a VPC only. Since AWS retired EC2-Classic there are none, and ElastiCache rejects them. In a VPC the security groups of EC2 do their work.',
  how: 'Fails on each `AWS::ElastiCache::SecurityGroup` and `AWS::ElastiCache::SecurityGroupIngress`, and where a cache names such groups in `CacheSecurityGroupNames`. Use `SecurityGroupIds`, or `VpcSecurityGroupIds` on a cache cluster.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html',
    'https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/',
  ],
  sameAs: {},
  check(resource, report) {
    if (resource.type.startsWith('AWS::ElastiCache::SecurityGroup')) report(attribute(resource, 'Type'));
    const names = get(resource, 'CacheSecurityGroupNames');
    if (isPresent(names) !== true || itemsOf(names)?.length === 0) return;
    const message = 'cannot be created: CacheSecurityGroupNames is for EC2-Classic, which AWS has retired';
    report(names, { message, fixes: forget(resource) });
  },
};

/** The names can go where security groups of the VPC stand beside them. */
function forget(cache: Resource): Fix[] {
  const groups = ['SecurityGroupIds', 'VpcSecurityGroupIds'].map(property => get(cache, property));
  if (!groups.some(group => isPresent(group) === true)) return [];
  return [fix({ title: 'Remove CacheSecurityGroupNames', impact: 'none' }, removing(cache, 'CacheSecurityGroupNames'))];
}
