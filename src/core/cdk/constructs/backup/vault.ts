import { construct, duration, literalOf, scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site } from '../../construct.ts';
import { struct } from '../../objectCodecs.ts';
import { policyOf } from '../iam.ts';

const lock = struct({
  ChangeableForDays: { prop: 'changeableFor', codec: duration('days') },
  MaxRetentionDays: { prop: 'maxRetention', codec: duration('days') },
  MinRetentionDays: { prop: 'minRetention', codec: duration('days') },
});

export const vault: ConstructResource = {
  type: 'AWS::Backup::BackupVault',
  suffix: '',
  properties: {
    AccessPolicy: { computed: accessPolicy },
    BackupVaultName: { prop: 'backupVaultName', codec: scalar, otherwise: 'unknown' },
    EncryptionKeyArn: { prop: 'encryptionKey', codec: construct },
    LockConfiguration: { prop: 'lockConfiguration', codec: lock },
    Notifications: { computed: () => ({ kind: 'unknown' }) },
  },
  removal: { prop: 'removalPolicy', otherwise: 'Retain' },
};

export const backupVault: ConstructType = {
  structs: { '': 'backup.BackupVaultProps', lockConfiguration: 'backup.LockConfiguration' },
  ignored: ['accessPolicy', 'blockRecoveryPointDeletion', 'notificationEvents', 'notificationTopic'],
  calls: ['addToAccessPolicy', 'blockRecoveryPointDeletion'],
  resources: () => [vault],
};

/** The policy may forbid to delete backups. */
function accessPolicy(site: Site): Draft {
  const block = site.props.get('blockRecoveryPointDeletion');
  const isBlocked =
    block.kind === 'written' ? literalOf(site.resolve(block.value)) : block.kind === 'absent' ? false : undefined;
  const isCalled = site.calls('blockRecoveryPointDeletion').length > 0;
  if (isBlocked === undefined && !isCalled) return { kind: 'unknown' };
  const own = isCalled || isBlocked === true ? [blocking] : [];
  return policyOf(site, 'accessPolicy', site.calls('addToAccessPolicy'), own);
}

const blocking: Draft = {
  kind: 'mapping',
  entries: {
    Action: {
      kind: 'list',
      items: [
        { kind: 'literal', value: 'backup:DeleteRecoveryPoint' },
        { kind: 'literal', value: 'backup:UpdateRecoveryPointLifecycle' },
      ],
    },
    Effect: { kind: 'literal', value: 'Deny' },
    Principal: { kind: 'mapping', entries: { AWS: { kind: 'literal', value: '*' } } },
    Resource: { kind: 'literal', value: '*' },
  },
};
