import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { isSecondary } from './subject.ts';
import { encryptTransit } from './tls.ts';

export const elasticacheReplicationgroupEncryptionInTransit: Rule = {
  id: 'elasticache-replicationgroup-encryption-in-transit',
  title: 'ElastiCache replication group without TLS',
  category: 'security',
  severity: 'warning',
  // Turning it on later means moving every client.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['TransitEncryptionEnabled', 'TransitEncryptionMode'],
  message: 'sends cached data over the network in the clear: encryption in transit is off',
  why: 'Without TLS, whoever can listen in the network reads the cached data. A group without it cannot ask its clients for an AUTH token or a user either.',
  how: 'Fails when `TransitEncryptionEnabled` is off or left out. A member of a global datastore takes the setting of the primary group and is left alone. A running group is moved in two steps: mode `preferred` takes both kinds of connections, and once every client uses TLS, `required` refuses the others. Redis OSS before version 7.0 has to be upgraded first.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/enable-python-best-practices.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/red-ug/in-transit-encryption-enable-python.html',
  ],
  sameAs: {
    'Security Hub': ['ElastiCache.5'],
    'AWS Config': ['elasticache-repl-grp-encrypted-in-transit'],
    Checkov: ['CKV_AWS_30'],
    KICS: ['3b02569b-fc6f-4153-b3a3-ba91022fed68'],
    'cdk-nag': ['AwsSolutions-AEC3'],
    Guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT'],
    Trivy: ['AVD-AWS-0051'],
    cfn_nag: ['F33'],
    cnspec: ['elasticache-encryption-in-transit'],
    SonarQube: ['S5332'],
  },
  unless: ['elasticache-valkey-transit-explicit', 'elasticache-auth-without-tls'],
  check(group, report) {
    if (isSecondary(group) !== false) return;
    const encryption = effective(group, 'TransitEncryptionEnabled');
    if (isTrue(encryption) === false) report(encryption, { fixes: encryptTransit(group) });
  },
};
