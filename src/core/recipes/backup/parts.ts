import { ask, because, getAtt, outside, ref, resource, sub, text } from '../notation.ts';
import { key } from '../outside.ts';
import { managedPolicy, role } from '../parts.ts';
import type { Block, ResourceNode, Text } from '../recipe.ts';

const backups = ask('Backups');
const vault = text`${backups}Vault`;
const copies = outside('CopyVaultArn', 'String', 'ARN of a vault in another Region or account');

/** A vault, and a plan that fills it with what is selected. */
export function backupsOf(selection: Block): readonly ResourceNode[] {
  return [
    resource(text`${backups}Plan`, 'AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanName: sub`${ref('AWS::StackName')}-databases`,
        BackupPlanRule: [
          {
            RuleName: 'daily',
            TargetBackupVault: ref(vault),
            ScheduleExpression: because('At two in the morning, UTC.', 'cron(0 2 * * ? *)'),
            Lifecycle: { DeleteAfterDays: 35 },
            CopyActions: [{ DestinationBackupVaultArn: ref(copies), Lifecycle: { DeleteAfterDays: 35 } }],
          },
        ],
      },
    }),
    resource(text`${backups}Selection`, 'AWS::Backup::BackupSelection', {
      BackupPlanId: ref(text`${backups}Plan`),
      BackupSelection: {
        SelectionName: 'databases',
        IamRoleArn: getAtt(text`${backups}Role`, 'Arn'),
        ...selection,
      },
    }),
    vaultOf(vault),
    role(text`${backups}Role`, 'backup.amazonaws.com', managedPolicy('AWSBackupServiceRolePolicyForBackup')),
  ];
}

/** A vault that is locked for the first week of each backup. */
export function vaultOf(name: Text): ResourceNode {
  return resource(
    name,
    'AWS::Backup::BackupVault',
    {
      BackupVaultName: sub`${ref('AWS::StackName')}-databases`,
      EncryptionKeyArn: ref(key),
      LockConfiguration: because('Nobody deletes a backup in its first week. Privileged users can lift the lock.', {
        MinRetentionDays: 7,
        MaxRetentionDays: 400,
      }),
    },
    {
      DeletionPolicy: because('What becomes of the stack, the backups stay.', 'Retain'),
      UpdateReplacePolicy: 'Retain',
    },
  );
}
