import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { encryptStorage } from '../storageEncryption.ts';
import { isClusterMember, isRdsCustom, isReplica, isRestore } from './subject.ts';

export const rdsInstanceStorageEncrypted: Rule = {
  id: 'rds-instance-storage-encrypted',
  title: 'RDS storage not encrypted',
  category: 'security',
  severity: 'warning',
  // Encryption costs nothing, and it cannot be switched on later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['StorageEncrypted', 'KmsKeyId'],
  message: 'stores its data unencrypted, and encryption cannot be switched on later',
  why: 'Unencrypted storage means unencrypted backups, snapshots and read replicas too: whoever obtains a copy can read it. An existing instance is encrypted only by restoring an encrypted copy of its snapshot.',
  how: 'Fails when `StorageEncrypted` is false, which is the default. Left out are members of a cluster, read replicas and instances restored from a backup, which take the encryption of their source, and RDS Custom, which is always encrypted.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html'],
  sameAs: {
    'Security Hub': ['RDS.3'],
    'AWS Config': ['rds-storage-encrypted'],
    'Control Tower': ['CT.RDS.PR.24'],
    Checkov: ['CKV_AWS_16'],
    KICS: ['5beacce3-4020-4a3d-9e1d-a36f953df630', 'ffee2785-c347-451e-89f3-11aeb08e5c84'],
    'cdk-nag': [
      'AwsSolutions-RDS2',
      'HIPAA.Security-RDSStorageEncrypted',
      'NIST.800.53.R4-RDSStorageEncrypted',
      'NIST.800.53.R5-RDSStorageEncrypted',
      'PCI.DSS.321-RDSStorageEncrypted',
    ],
    Guard: ['RDS_STORAGE_ENCRYPTED'],
    Trivy: ['AVD-AWS-0080'],
    cfn_nag: ['F27'],
    Prowler: ['rds_instance_storage_encrypted'],
    cnspec: ['rds-instance-encryption-at-rest'],
    'cloudformation-validate': ['W9008'],
    SonarQube: ['S6303'],
  },
  unless: ['rds-instance-kms-requires-encryption'],
  check(instance, report) {
    if (isClusterMember(instance) !== false || isReplica(instance) !== false) return;
    if (isRestore(instance) !== false || isRdsCustom(instance) === true) return;

    const encrypted = effective(instance, 'StorageEncrypted');
    if (isTrue(encrypted) === false) report(encrypted, { fixes: [encryptStorage(instance, 'StorageEncrypted')] });
  },
};
