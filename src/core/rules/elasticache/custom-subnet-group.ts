import type { Fix, Resource } from '../../model.ts';
import { setting, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { oneForEach } from '../oneForEach.ts';
import { replaceCache } from './replacement.ts';
import { isSecondary } from './subject.ts';

export const elasticacheCustomSubnetGroup: Rule = {
  id: 'elasticache-custom-subnet-group',
  title: 'ElastiCache in the default subnet group',
  category: 'security',
  severity: 'information',
  // Development may live in the default VPC.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['CacheSubnetGroupName'],
  message: 'runs in the default VPC, whose subnets are public: it has no subnet group of its own',
  why: 'The default subnet group holds all subnets of the default VPC, which lead to the internet and are shared by whatever else runs there. A subnet group of your own places the nodes in subnets that you have chosen.',
  how: 'Fails when `CacheSubnetGroupName` is left out or `default`. The subnet group can be chosen only when the cache is created. A member of a global datastore is left alone.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html'],
  sameAs: {
    'Security Hub': ['ElastiCache.7'],
    'AWS Config': ['elasticache-subnet-group-check'],
    KICS: ['ba766c53-fe71-4bbb-be35-b6803f2ef13e'],
    'cdk-nag': ['AwsSolutions-AEC1'],
  },
  check(cache, report, context) {
    if (isSecondary(cache) !== false) return;
    const group = get(cache, 'CacheSubnetGroupName');
    const isDefault = isPresent(group) === false || isOneOf(group, ['default']) === true;
    if (isDefault) report(group, { fixes: moveInto(cache, context.resources) });
  },
};

function moveInto(cache: Resource, resources: readonly Resource[]): Fix[] {
  return oneForEach('AWS::ElastiCache::SubnetGroup', resources, ({ name }) =>
    replaceCache(cache, `Move it into the subnet group ${name}`, setting(cache, 'CacheSubnetGroupName', { Ref: name })),
  );
}
