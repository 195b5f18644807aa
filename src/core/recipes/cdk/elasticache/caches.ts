import { ask, text } from '../../notation.ts';
import { because, constant, create, invoke, leftOut, listOf, member, struct, use } from '../code.ts';
import type { CdkCode, Code, Creation } from '../code.ts';
import { access, groupIds, key, subnetIds } from '../parts.ts';

const cache = ask('Cache');
const user = ask('UserName', 'application');

/** A group with one user, who signs in with IAM. */
const users: readonly Creation[] = [
  create('cacheUser', 'elasticache.CfnUser', text`${cache}User`, {
    engine: 'valkey',
    userId: because('For IAM, id and name have to be the same.', user),
    userName: user,
    accessString: 'on ~* &* +@all -@dangerous',
    authenticationMode: signingIn('iam'),
  }),
  create('defaultUser', 'elasticache.CfnUser', text`${cache}DefaultUser`, {
    engine: 'valkey',
    userId: text`${user}-default`,
    userName: because('Who gives no name is this user, who may do nothing.', 'default'),
    accessString: 'off -@all',
    authenticationMode: signingIn('no-password-required'),
  }),
  create('cacheUsers', 'elasticache.CfnUserGroup', text`${cache}Users`, {
    engine: 'valkey',
    userGroupId: text`${user}-users`,
    userIds: listOf('string', member(use('cacheUser'), 'ref'), member(use('defaultUser'), 'ref')),
  }),
];

function signingIn(type: string): Code {
  return struct('elasticache.CfnUser.AuthenticationModeProperty', { type });
}

export const elasticacheValkeyCdk: CdkCode = [
  ...access(cache, 6379),
  ...users,
  create('cacheSubnets', 'elasticache.CfnSubnetGroup', text`${cache}Subnets`, {
    description: 'Private subnets of the cache',
    subnetIds,
  }),
  create('cache', 'elasticache.CfnReplicationGroup', cache, {
    replicationGroupDescription: 'Cache with a replica',
    engine: 'valkey',
    engineVersion: '8.2',
    cacheNodeType: ask('CacheNodeType', 'cache.m7g.large'),
    numCacheClusters: because('A primary and a replica.', 2),
    automaticFailoverEnabled: true,
    multiAzEnabled: because('Nodes stand in different zones.', true),
    cacheSubnetGroupName: member(use('cacheSubnets'), 'ref'),
    securityGroupIds: groupIds,
    atRestEncryptionEnabled: true,
    kmsKeyId: member(key, 'keyArn'),
    transitEncryptionEnabled: true,
    transitEncryptionMode: 'required',
    userGroupIds: listOf('string', member(use('cacheUsers'), 'ref')),
    snapshotRetentionLimit: 7,
    autoMinorVersionUpgrade: true,
  }),
  invoke('cache', 'applyRemovalPolicy', constant('core.RemovalPolicy', 'SNAPSHOT'), leftOut),
];

export const elasticacheServerlessCdk: CdkCode = [
  ...access(cache, 6379),
  ...users,
  create('cache', 'elasticache.CfnServerlessCache', cache, {
    serverlessCacheName: ask('CacheName', 'application-cache'),
    engine: 'valkey',
    majorEngineVersion: '8',
    cacheUsageLimits: because(
      'Beyond, requests are turned away and keys are evicted.',
      struct('elasticache.CfnServerlessCache.CacheUsageLimitsProperty', {
        dataStorage: struct('elasticache.CfnServerlessCache.DataStorageProperty', {
          unit: 'GB',
          maximum: ask('MaxStorage', 10),
        }),
        ecpuPerSecond: struct('elasticache.CfnServerlessCache.ECPUPerSecondProperty', {
          maximum: ask('MaxECPUPerSecond', 10_000),
        }),
      }),
    ),
    subnetIds,
    securityGroupIds: groupIds,
    kmsKeyId: member(key, 'keyArn'),
    userGroupId: member(use('cacheUsers'), 'ref'),
    dailySnapshotTime: '03:00',
    snapshotRetentionLimit: 7,
  }),
];
