import type { Rule } from '../../rule.ts';
import { demandClusterKey } from '../clusterEncryption.ts';

export const neptuneClusterCmk: Rule = {
  id: 'neptune-cluster-cmk',
  title: 'Neptune cluster without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key that AWS manages encrypts as well; a key of one's own has to be paid and looked after.
  profiles: [],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['KmsKeyId', 'StorageEncrypted'],
  message: 'is encrypted with the key that AWS manages: no key policy can narrow its use',
  why: 'The key that AWS manages serves the whole account, and a snapshot encrypted with it cannot be shared with another one. A customer managed key has its own policy, and can be disabled to make the data unreadable. Which key it is can be chosen only when the cluster is created.',
  how: 'Fails when `StorageEncrypted` is true and `KmsKeyId` is left out or names `alias/aws/rds`. Restored and copied clusters and members of a global database are left out. Only the author knows the key, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html',
    'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
  ],
  sameAs: {
    KICS: ['e52395b4-250b-4c60-81d5-2e58c1d37abc'],
    Trivy: ['AVD-AWS-0128'],
    cnspec: ['neptune-cluster-cmk-encryption'],
  },
  check: demandClusterKey,
};
