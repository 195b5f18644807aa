import type { Rule } from '../../rule.ts';
import { checkClusterEncryption } from '../clusterEncryption.ts';

export const docdbClusterStorageEncrypted: Rule = {
  id: 'docdb-cluster-storage-encrypted',
  title: 'DocumentDB cluster not encrypted',
  category: 'security',
  severity: 'warning',
  // It costs nothing, and only a new cluster can have it later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['StorageEncrypted'],
  message: 'stores its volume, backups and snapshots in the clear: storage encryption is off',
  why: 'Encryption covers the cluster volume, indexes, logs, backups and snapshots, and clients notice nothing of it. It can be chosen only when the cluster is created.',
  how: 'Fails when `StorageEncrypted` is off or left out. A cluster that is restored or copied inherits the encryption of its source: there only a written `false` is reported, as information. Secondary clusters of a global cluster are left alone.',
  links: ['https://docs.aws.amazon.com/documentdb/latest/devguide/encryption-at-rest.html'],
  sameAs: {
    'Security Hub': ['DocumentDB.1'],
    'AWS Config': ['docdb-cluster-encrypted'],
    'Control Tower': ['CT.DOCUMENTDB.PR.1'],
    Checkov: ['CKV_AWS_74'],
    KICS: ['ffee2785-c347-451e-89f3-11aeb08e5c84'],
    'cdk-nag': ['AwsSolutions-DOC1'],
    Trivy: ['AVD-AWS-0021'],
    Prowler: ['documentdb_cluster_storage_encrypted'],
    cnspec: ['documentdb-cluster-encrypted'],
    SonarQube: ['S6303'],
  },
  unless: ['rds-instance-kms-requires-encryption'],
  check: checkClusterEncryption,
};
