import type { Rule } from '../../rule.ts';
import { askNumber, get, isPresent } from '../../values.ts';
import { lockVault } from './vaultLock.ts';

const lock = 'LockConfiguration';
/** Days in which a final lock can be reconsidered, at the least. */
const leastChangeable = 3;

export const backupVaultLock: Rule = {
  id: 'backup-vault-lock',
  title: 'Backup vault without a lock',
  category: 'backup',
  severity: 'hint',
  // A lock also keeps what one would like to be rid of, and pays for it.
  profiles: [],
  resources: ['AWS::Backup::BackupVault'],
  properties: [lock],
  message: 'has no lock: who takes over the account can delete its backups',
  why: 'A vault lock keeps every backup for a least time, also from administrators. Jobs that would keep a backup for a shorter or longer time than the lock allows fail.',
  how: 'Fails without `LockConfiguration`. As errors, because AWS Backup refuses them: a `MinRetentionDays` above `MaxRetentionDays`, and a `ChangeableForDays` below 3. With `ChangeableForDays` nobody can lift the lock any more when these days are over; the fix leaves it out.',
  links: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html',
  ],
  sameAs: {},
  unless: ['backup-vault-manual-deletion-disabled'],
  check(vault, report) {
    const written = get(vault, lock);
    if (isPresent(written) === false) return report(written, { fixes: [lockVault(vault)] });
    const [least, most] = [get(vault, `${lock}.MinRetentionDays`), get(vault, `${lock}.MaxRetentionDays`)];
    if (askNumber(least, min => askNumber(most, max => min > max) === true) === true) {
      report(least, { severity: 'error', message: 'cannot be deployed: MinRetentionDays is above MaxRetentionDays' });
    }
    const changeable = get(vault, `${lock}.ChangeableForDays`);
    if (askNumber(changeable, days => days < leastChangeable) === true) {
      report(changeable, { severity: 'error', message: 'cannot be deployed: ChangeableForDays is at least 3' });
    }
  },
};
