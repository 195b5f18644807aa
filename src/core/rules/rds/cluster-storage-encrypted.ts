import type { Change, Resource } from '../../model.ts';
import { removing, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { membersOf } from '../clusterMembers.ts';
import { encryptStorage } from '../storageEncryption.ts';
import { isAurora, isClusterCopy, isGlobalSecondary, isMultiAzCluster } from './subject.ts';

export const rdsClusterStorageEncrypted: Rule = {
  id: 'rds-cluster-storage-encrypted',
  title: 'Cluster storage not encrypted',
  category: 'security',
  severity: 'warning',
  // Encryption costs nothing, and it cannot be switched on later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['StorageEncrypted', 'KmsKeyId', 'Engine'],
  message: 'does not ask for encrypted storage, and that cannot be switched on later',
  why: 'Unencrypted storage means unencrypted backups, snapshots and replicas too: whoever obtains a copy can read it. An existing cluster is encrypted only by restoring its snapshot with a key.',
  how: 'Fails when `StorageEncrypted` is false, or missing on a Multi-AZ DB cluster of MySQL or PostgreSQL. Aurora has encrypted every new cluster since 2026-02-18, with a key that AWS owns unless told otherwise, so a missing value is no more than information there. Copies of a snapshot or of another cluster, replicas and secondary clusters of a global database take the encryption of their source and are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  ],
  sameAs: {
    'Security Hub': ['RDS.27'],
    'AWS Config': ['rds-cluster-encrypted-at-rest'],
    'Control Tower': ['CT.RDS.PR.16'],
    Checkov: ['CKV_AWS_96'],
    KICS: ['65844ba3-03a1-40a8-b3dd-919f122e8c95', 'ffee2785-c347-451e-89f3-11aeb08e5c84'],
    'cdk-nag': [
      'AwsSolutions-RDS2',
      'HIPAA.Security-RDSStorageEncrypted',
      'NIST.800.53.R4-RDSStorageEncrypted',
      'NIST.800.53.R5-RDSStorageEncrypted',
      'PCI.DSS.321-RDSStorageEncrypted',
    ],
    Guard: ['RDS_STORAGE_ENCRYPTED'],
    Trivy: ['AVD-AWS-0079'],
    cfn_nag: ['F26'],
    Prowler: ['rds_cluster_storage_encrypted'],
    cnspec: ['rds-cluster-encryption-at-rest'],
    SonarQube: ['S6303'],
  },
  check(cluster, report, context) {
    if (isClusterCopy(cluster) !== false || isGlobalSecondary(cluster) !== false) return;

    const encrypted = get(cluster, 'StorageEncrypted');
    const isMissing = isPresent(encrypted) === false;
    const fixes = [encryptStorage(cluster, 'StorageEncrypted', ...withoutContradictions(cluster, context.resources))];
    if (isTrue(encrypted) === false || (isMissing && isMultiAzCluster(cluster) === true)) report(encrypted, { fixes });
    if (isMissing && isAurora(cluster) === true) {
      const message = 'does not ask for encrypted storage: created before 2026-02-18, it stores its data in the clear';
      report(encrypted, { severity: 'information', message, fixes });
    }
  },
};

/** An instance that says the contrary of its cluster cannot be created, and need not say anything. */
function withoutContradictions(cluster: Resource, resources: readonly Resource[]): readonly Change[] {
  const members = membersOf(cluster, resources).resources;
  return members
    .filter(member => isTrue(get(member, 'StorageEncrypted')) === false)
    .map(member => removing(member, 'StorageEncrypted'));
}
