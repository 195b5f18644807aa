import type { Rule } from '../../rule.ts';
import { get, isTrue } from '../../values.ts';
import { not, some } from '../answers.ts';
import { demandCustomerKey } from '../customerKey.ts';
import { isSecondary } from './subject.ts';

export const elasticacheReplicationgroupCmk: Rule = {
  id: 'elasticache-replicationgroup-cmk',
  title: 'ElastiCache replication group without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of the service encrypts as well; a key of one's own is a matter of policy.
  profiles: [],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['KmsKeyId', 'AtRestEncryptionEnabled'],
  message: 'is encrypted with a key that AWS manages: no key policy can narrow its use',
  why: 'With a customer managed key the key policy says who may decrypt backups, every use is in CloudTrail, and the key can be disabled. A key that AWS manages has none of these.',
  how: 'Fails when encryption at rest is on and `KmsKeyId` is left out or names a key that AWS manages. A member of a global datastore is left alone. The key can be chosen only when the group is created.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  sameAs: { cnspec: ['elasticache-cmk-encryption', 'elasticache-snapshot-kms-encryption'] },
  check: demandCustomerKey('KmsKeyId', {
    skip: group => some(isSecondary(group), not(isTrue(get(group, 'AtRestEncryptionEnabled')))),
  }),
};
