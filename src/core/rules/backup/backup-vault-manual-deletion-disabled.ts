import type { Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { askText, child, get, isOneOf, isPresent } from '../../values.ts';
import { every, some, someOf, type Answer } from '../answers.ts';
import { canMatch } from '../patterns.ts';
import { lockVault } from './vaultLock.ts';

/** What deletes a backup, makes it expire, or lifts the policy that forbids both. */
const actions: readonly string[] = [
  'backup:deleterecoverypoint',
  'backup:updaterecoverypointlifecycle',
  'backup:putbackupvaultaccesspolicy',
];

export const backupVaultManualDeletionDisabled: Rule = {
  id: 'backup-vault-manual-deletion-disabled',
  title: 'Backups that can be deleted by hand',
  category: 'backup',
  severity: 'hint',
  // Many teams trust the roles of their administrators; a lock also keeps what one would like to be rid of.
  profiles: [],
  resources: ['AWS::Backup::BackupVault'],
  properties: ['AccessPolicy', 'LockConfiguration'],
  message: 'lets its backups be deleted by hand: who takes over the account takes them too',
  why: 'Whoever blackmails a company deletes its backups first. A lock, or a policy that forbids the deletion, holds against an administrator whose access was stolen.',
  how: 'Fails when the vault has no `LockConfiguration` and its `AccessPolicy` does not deny all of `backup:DeleteRecoveryPoint`, `backup:UpdateRecoveryPointLifecycle` and `backup:PutBackupVaultAccessPolicy`. A lock without `ChangeableForDays` can be lifted by privileged users; with it the lock becomes final.',
  links: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html',
  ],
  sameAs: { 'AWS Config': ['backup-recovery-point-manual-deletion-disabled'] },
  check(vault, report) {
    const lock = get(vault, 'LockConfiguration');
    const policy = get(vault, 'AccessPolicy');
    if (isPresent(lock) !== false || every(...actions.map(action => denies(policy, action))) !== false) return;
    report(policy, { fixes: [lockVault(vault)] });
  },
};

/** Whether a policy forbids an action to everybody or to some. A policy in JSON text is not judged. */
function denies(policy: Value, action: string): Answer {
  if (policy.kind === 'absent') return false;
  if (policy.kind !== 'mapping') return undefined;
  const statements = child(policy, 'Statement');
  const list = statements.kind === 'list' ? statements.items : [statements];
  const isOpen = statements.kind === 'list' && statements.open;
  return some(
    isOpen ? undefined : false,
    ...list.map(statement => every(isOneOf(child(statement, 'Effect'), ['deny']), names(statement, action))),
  );
}

function names(statement: Value, action: string): Answer {
  const named = child(statement, 'Action');
  if (named.kind === 'absent') return undefined;
  const items = named.kind === 'list' ? named.items : [named];
  return someOf(items.map(item => askText(item, pattern => canMatch(pattern, action))));
}
