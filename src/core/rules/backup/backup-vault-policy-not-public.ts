import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { publicPrincipals } from '../publicPolicy.ts';

export const backupVaultPolicyNotPublic: Rule = {
  id: 'backup-vault-policy-not-public',
  title: 'Backup vault open to every AWS account',
  category: 'security',
  severity: 'error',
  // Backups of a test database are often made from real data.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Backup::BackupVault', 'AWS::Backup::LogicallyAirGappedBackupVault'],
  properties: ['AccessPolicy'],
  message: 'gives everybody access to its backups, whatever their account',
  why: 'A policy with the principal `*` lets in every AWS account there is. A backup holds the whole database, and who may copy or restore it needs no password.',
  how: 'Fails when a statement of `AccessPolicy` allows the principal `*` without a condition that narrows it to accounts, organizations, roles, VPCs or services. Statements that deny pass.',
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html'],
  sameAs: { cnspec: ['backup-vault-no-public-access'] },
  check(vault, report) {
    for (const principal of publicPrincipals(get(vault, 'AccessPolicy'))) report(principal);
  },
};
