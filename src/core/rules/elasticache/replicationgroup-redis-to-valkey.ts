import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { isRedis, isSecondary } from './subject.ts';

export const elasticacheReplicationgroupRedisToValkey: Rule = {
  id: 'elasticache-replicationgroup-redis-to-valkey',
  title: 'Redis OSS where Valkey costs less',
  category: 'cost',
  severity: 'hint',
  // Which engine to run is a decision, not an oversight.
  profiles: [],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['Engine', 'EngineVersion'],
  message: 'runs Redis OSS: Valkey does the same on ElastiCache for less, and has later versions',
  why: 'Valkey is the open continuation of Redis OSS: clients and data stay as they are. ElastiCache charges less for it and brings new versions of it, while Redis OSS stops at 7.1.',
  how: 'Fails when `Engine` is redis or left out. A running group is moved in place: set `Engine` to valkey, its version, and a parameter group of that family; look first at what CloudFormation says in a change set. A member of a global datastore is left alone.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
    'https://aws.amazon.com/elasticache/pricing/',
  ],
  sameAs: {},
  check(group, report) {
    if (isSecondary(group) === false && isRedis(group) === true) report(get(group, 'Engine'));
  },
};
