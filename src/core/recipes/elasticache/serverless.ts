import { ask, because, getAtt, output, ref, resource, sub, text } from '../notation.ts';
import { key, subnets } from '../outside.ts';
import { access, accessOf } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { cache, users } from './parts.ts';

export const elasticacheServerless: Recipe = {
  id: 'elasticache-serverless',
  title: 'ElastiCache Serverless for Valkey',
  service: 'elasticache',
  group: 'database',
  description: 'A Valkey cache without nodes, with a ceiling for what it may cost.',
  resources: [
    resource(cache, 'AWS::ElastiCache::ServerlessCache', {
      ServerlessCacheName: sub`${ref('AWS::StackName')}-cache`,
      Engine: 'valkey',
      MajorEngineVersion: '8',
      CacheUsageLimits: because('Beyond, requests are turned away and keys are evicted.', {
        DataStorage: { Unit: 'GB', Maximum: ask('MaxStorage', 10) },
        ECPUPerSecond: { Maximum: ask('MaxECPUPerSecond', 10_000) },
      }),
      SubnetIds: ref(subnets),
      SecurityGroupIds: [ref(accessOf(cache))],
      KmsKeyId: ref(key),
      UserGroupId: ref(text`${cache}Users`),
      DailySnapshotTime: '03:00',
      SnapshotRetentionLimit: 7,
    }),
    ...users(cache),
    access(cache, 6379),
  ],
  outputs: [output('Address', 'Host name of the cache', getAtt(cache, 'Endpoint.Address'))],
};
