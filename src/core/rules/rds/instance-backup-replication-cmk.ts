import type { Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue } from '../../values.ts';

export const rdsInstanceBackupReplicationCmk: Rule = {
  id: 'rds-instance-backup-replication-cmk',
  title: 'Replicated RDS backups without a key of their own',
  category: 'security',
  severity: 'information',
  // Many teams leave keys to AWS.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['AutomaticBackupReplicationKmsKeyId', 'AutomaticBackupReplicationRegion', 'StorageEncrypted'],
  message: 'replicates its encrypted backups to another Region without naming a key for them there',
  why: 'KMS keys belong to one Region, so backups of an encrypted database are encrypted anew where they are replicated to. A key named for that Region can be shared with the account that has to restore them, and its policy says who may.',
  how: 'Fails when `AutomaticBackupReplicationRegion` is set and `StorageEncrypted` is true, while `AutomaticBackupReplicationKmsKeyId` is left out. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html'],
  sameAs: {},
  check(instance, report) {
    const region = get(instance, 'AutomaticBackupReplicationRegion');
    if (isPresent(region) !== true || isTrue(effective(instance, 'StorageEncrypted')) !== true) return;
    if (isPresent(get(instance, 'AutomaticBackupReplicationKmsKeyId')) === false) report(region);
  },
};
