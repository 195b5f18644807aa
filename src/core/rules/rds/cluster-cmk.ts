import type { Rule } from '../../rule.ts';
import { demandClusterKey } from '../clusterEncryption.ts';

export const rdsClusterCmk: Rule = {
  id: 'rds-cluster-cmk',
  title: 'Cluster without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key that AWS manages encrypts as well; a key of one's own has to be paid and looked after.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['KmsKeyId', 'StorageEncrypted'],
  message: 'is encrypted with the key aws/rds: its snapshots cannot be shared with another account',
  why: 'Only a customer managed key has a key policy of its own, can be disabled, and lets another account restore a snapshot. Which key it is cannot be changed later: the cluster has to be restored from a snapshot with the new key.',
  how: 'Fails when `StorageEncrypted` is true and `KmsKeyId` is missing or is `alias/aws/rds`. Copies of a snapshot or of another cluster and secondary clusters of a global database are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  ],
  sameAs: {
    KICS: ['e52395b4-250b-4c60-81d5-2e58c1d37abc'],
    Trivy: ['AVD-AWS-0079'],
    cnspec: ['rds-cluster-cmk-encryption'],
  },
  check: demandClusterKey,
};
