import { ask, because, ref, resource, text } from '../notation.ts';
import { key, subnets } from '../outside.ts';
import type { Block, ResourceNode, Text } from '../recipe.ts';

export const cache = ask('Cache');

const user = ask('UserName', 'application');

/** Properties of a replication group that any of them should have. */
export const replicated: Block = {
  Engine: 'valkey',
  EngineVersion: '8.2',
  CacheNodeType: ask('CacheNodeType', 'cache.m7g.large'),
};

/** Zones, network, encryption, users and backups of a replication group. */
export function safe(name: Text, group: Text): Block {
  return {
    AutomaticFailoverEnabled: true,
    MultiAZEnabled: because('Nodes stand in different zones.', true),
    CacheSubnetGroupName: ref(text`${name}Subnets`),
    SecurityGroupIds: [ref(group)],
    AtRestEncryptionEnabled: true,
    KmsKeyId: ref(key),
    TransitEncryptionEnabled: true,
    TransitEncryptionMode: 'required',
    UserGroupIds: [ref(text`${name}Users`)],
    SnapshotRetentionLimit: 7,
    AutoMinorVersionUpgrade: true,
  };
}

export function cacheSubnets(name: Text): ResourceNode {
  return resource(text`${name}Subnets`, 'AWS::ElastiCache::SubnetGroup', {
    Description: 'Private subnets of the cache',
    SubnetIds: ref(subnets),
  });
}

/** A group with one user, who signs in with IAM. */
export function users(name: Text): readonly ResourceNode[] {
  return [
    resource(text`${name}Users`, 'AWS::ElastiCache::UserGroup', {
      Engine: 'valkey',
      UserGroupId: text`${user}-users`,
      UserIds: [ref(text`${name}User`), ref(text`${name}DefaultUser`)],
    }),
    resource(text`${name}User`, 'AWS::ElastiCache::User', {
      Engine: 'valkey',
      UserId: because('For IAM, id and name have to be the same.', user),
      UserName: user,
      AccessString: 'on ~* &* +@all -@dangerous',
      AuthenticationMode: { Type: 'iam' },
    }),
    resource(text`${name}DefaultUser`, 'AWS::ElastiCache::User', {
      Engine: 'valkey',
      UserId: text`${user}-default`,
      UserName: because('Who gives no name is this user, who may do nothing.', 'default'),
      AccessString: 'off -@all',
      AuthenticationMode: { Type: 'no-password-required' },
    }),
  ];
}
