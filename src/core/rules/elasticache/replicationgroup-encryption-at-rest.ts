import type { Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { encryptStorage } from '../storageEncryption.ts';
import { isRedis, isSecondary } from './subject.ts';

export const elasticacheReplicationgroupEncryptionAtRest: Rule = {
  id: 'elasticache-replicationgroup-encryption-at-rest',
  title: 'ElastiCache replication group not encrypted at rest',
  category: 'security',
  severity: 'warning',
  // It costs nothing, and only a new group can have it later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['AtRestEncryptionEnabled', 'Engine'],
  message: 'writes backups and swap to disk in the clear: encryption at rest is off',
  why: 'A cache keeps its data in memory, but backups, swap and the synchronization of replicas go to disk. Encryption can be chosen only when the group is created.',
  how: 'Fails when `AtRestEncryptionEnabled` is off, or left out with Redis OSS. With Valkey a missing value is a hint, because the API reference gives true as its default and the template reference false (2026-11-20). A member of a global datastore takes the setting of the primary group and is left alone.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  sameAs: {
    'Security Hub': ['ElastiCache.4'],
    'AWS Config': ['elasticache-repl-grp-encrypted-at-rest'],
    Checkov: ['CKV_AWS_29'],
    KICS: ['e4ee3903-9225-4b6a-bdfb-e62dbadef821'],
    'cdk-nag': ['AwsSolutions-AEC3'],
    Guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST'],
    Trivy: ['AVD-AWS-0045'],
    cfn_nag: ['F25'],
    cnspec: ['elasticache-encryption-at-rest'],
  },
  check(group, report) {
    if (isSecondary(group) !== false) return;
    const encryption = get(group, 'AtRestEncryptionEnabled');
    const fixes = [encryptStorage(group, 'AtRestEncryptionEnabled')];
    if (isTrue(encryption) === false) report(encryption, { fixes });
    if (isPresent(encryption) !== false) return;
    const message = 'may write backups and swap to disk in the clear: AtRestEncryptionEnabled is not set';
    if (isRedis(group) === true) report(encryption, { fixes });
    if (isOneOf(get(group, 'Engine'), ['valkey']) === true) report(encryption, { fixes, message, severity: 'hint' });
  },
};
