import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const memorydbClusterCmk: Rule = {
  id: 'memorydb-cluster-cmk',
  title: 'MemoryDB cluster without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of the service encrypts as well; a key of one's own is a matter of policy.
  profiles: [],
  resources: ['AWS::MemoryDB::Cluster'],
  properties: ['KmsKeyId'],
  message: 'is encrypted with a key that AWS manages: no key policy can narrow its use',
  why: 'MemoryDB always encrypts. With a customer managed key the key policy says who may decrypt log and snapshots, every use is in CloudTrail, and the key can be disabled.',
  how: 'Fails when `KmsKeyId` is left out or names a key that AWS manages. The key can be chosen only when the cluster is created.',
  links: ['https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html'],
  sameAs: { cnspec: ['memorydb-cluster-cmk-encryption'] },
  check: demandCustomerKey('KmsKeyId'),
};
