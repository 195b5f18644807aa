import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const backupVaultCmk: Rule = {
  id: 'backup-vault-cmk',
  title: 'Backup vault without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of AWS encrypts just as well; a key of one's own is for those who copy to other accounts.
  profiles: [],
  resources: ['AWS::Backup::BackupVault'],
  properties: ['EncryptionKeyArn'],
  message: 'is encrypted with the key aws/backup: its backups cannot be copied to another account',
  why: 'The key `aws/backup` serves the whole account and has a policy that cannot be changed. Backups that must survive the loss of the account need a vault under a customer managed key.',
  how: 'Fails when `EncryptionKeyArn` is left out, which means the key `aws/backup`. The key of a vault cannot be changed, and a vault with backups cannot be deleted: the change needs a vault with another name. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html'],
  sameAs: {
    'Security Hub': ['Backup.1'],
    'AWS Config': ['backup-recovery-point-encrypted'],
    Checkov: ['CKV_AWS_166'],
    Prowler: ['backup_vaults_encrypted'],
    cnspec: ['backup-vault-encrypted'],
  },
  check: demandCustomerKey('EncryptionKeyArn'),
};
