import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const elasticacheServerlessCmk: Rule = {
  id: 'elasticache-serverless-cmk',
  title: 'ElastiCache serverless cache without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of the service encrypts as well; a key of one's own is a matter of policy.
  profiles: [],
  resources: ['AWS::ElastiCache::ServerlessCache'],
  properties: ['KmsKeyId'],
  message: 'is encrypted with a key that AWS manages: no key policy can narrow its use',
  why: 'A serverless cache is always encrypted. With a customer managed key the key policy says who may decrypt it, every use is in CloudTrail, and the key can be disabled.',
  how: 'Fails when `KmsKeyId` is left out or names a key that AWS manages. The key can be chosen only when the cache is created.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  sameAs: { cnspec: ['elasticache-serverless-cmk-encryption'] },
  check: demandCustomerKey('KmsKeyId'),
};
