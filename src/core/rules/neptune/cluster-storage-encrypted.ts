import type { Rule } from '../../rule.ts';
import { checkClusterEncryption } from '../clusterEncryption.ts';

export const neptuneClusterStorageEncrypted: Rule = {
  id: 'neptune-cluster-storage-encrypted',
  title: 'Neptune cluster not encrypted',
  category: 'security',
  severity: 'warning',
  // It costs nothing, and only a new cluster can have it later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['StorageEncrypted'],
  message: 'stores its volume, backups and snapshots in the clear: storage encryption is off',
  why: 'Encryption covers the cluster volume, backups and snapshots, and clients notice nothing of it. It can be chosen only when the cluster is created.',
  how: 'Fails when `StorageEncrypted` is off or left out. A cluster that is restored or copied inherits the encryption of its source: there only a written `false` is reported, as information. Members of a global database are left alone, because the text does not tell the primary cluster from the others.',
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
  sameAs: {
    'Security Hub': ['Neptune.1'],
    'AWS Config': ['neptune-cluster-encrypted'],
    Checkov: ['CKV_AWS_44'],
    KICS: ['bf4473f1-c8a2-4b1b-8134-bd32efabab93', 'ffee2785-c347-451e-89f3-11aeb08e5c84'],
    'cdk-nag': ['AwsSolutions-N4'],
    Trivy: ['AVD-AWS-0076'],
    cfn_nag: ['F30'],
    Prowler: ['neptune_cluster_storage_encrypted'],
    cnspec: ['neptune-cluster-encrypted'],
    SonarQube: ['S6303'],
  },
  unless: ['rds-instance-kms-requires-encryption'],
  check: checkClusterEncryption,
};
