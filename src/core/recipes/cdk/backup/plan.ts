import { ask, text } from '../../notation.ts';
import type { Text } from '../../recipe.ts';
import { because, call, constant, create, days, invoke, leftOut, list, listOf, make, struct, use } from '../code.ts';
import type { CdkCode, Code } from '../code.ts';
import { key } from '../parts.ts';

/** A vault that is locked for the first week of each backup, and a plan that fills it. */
export function backupsOf(name: Text, ...resources: readonly Code[]): CdkCode {
  return [
    create('vault', 'backup.BackupVault', text`${name}Vault`, {
      encryptionKey: key,
      lockConfiguration: because(
        'Nobody deletes a backup in its first week. Privileged users can lift the lock.',
        struct('backup.LockConfiguration', { minRetention: days(7), maxRetention: days(400) }),
      ),
      removalPolicy: because('What becomes of the stack, the backups stay.', constant('core.RemovalPolicy', 'RETAIN')),
    }),
    create('plan', 'backup.BackupPlan', text`${name}Plan`, {
      backupVault: use('vault'),
      backupPlanRules: listOf('backup.BackupPlanRule', make('backup.BackupPlanRule', daily)),
    }),
    invoke(
      'plan',
      'addSelection',
      'Databases',
      struct('backup.BackupSelectionOptions', { resources: listOf('backup.BackupResource', ...resources) }),
    ),
  ];
}

const daily = struct('backup.BackupPlanRuleProps', {
  ruleName: 'daily',
  scheduleExpression: because(
    'At two in the morning, UTC.',
    call('events.Schedule.cron', struct('events.CronOptions', { hour: '2', minute: '0' })),
  ),
  deleteAfter: days(35),
  copyActions: list(
    struct('backup.BackupPlanCopyActionProps', { destinationBackupVault: use('copyVault'), deleteAfter: days(35) }),
  ),
});

export const backupPlanCdk: CdkCode = backupsOf(
  ask('Backups'),
  call('backup.BackupResource.fromTag', ask('TagKey', 'backup'), ask('TagValue', 'daily'), leftOut),
);
