import assert from 'node:assert/strict';
import { fixesOf } from '../fixing.ts';

const imports = `import * as neptune from '@aws-cdk/aws-neptune-alpha';
import { Duration } from 'aws-cdk-lib';

`;

const cluster = (props: string): string =>
  `${imports}new neptune.DatabaseCluster(this, 'Graph', { vpc, instanceType: neptune.InstanceType.R6G_LARGE${props} });\n`;

describe('fixes of a Neptune DatabaseCluster', () => {
  it('keep backups for a week', async () => {
    assert.deepEqual(await fixesOf('neptune-cluster-backup-retention', cluster('')), {
      'Keep backups for 7 days': cluster(', backupRetention: Duration.days(7)'),
    });
  });

  it('turn on what is off', async () => {
    assert.deepEqual(await fixesOf('neptune-cluster-deletion-protection', cluster('')), {
      'Turn on deletion protection': cluster(', deletionProtection: true'),
    });
    assert.deepEqual(await fixesOf('neptune-cluster-iam-auth', cluster(', iamAuthentication: false')), {
      'Require IAM authentication': cluster(', iamAuthentication: true'),
    });
    assert.deepEqual(await fixesOf('neptune-cluster-copy-tags-to-snapshot', cluster('')), {
      'Copy tags to snapshots': cluster(', copyTagsToSnapshot: true'),
    });
  });

  it('encrypt the storage that was left in the clear', async () => {
    assert.deepEqual(await fixesOf('neptune-cluster-storage-encrypted', cluster(', storageEncrypted: false')), {
      'Encrypt with the key of AWS': cluster(', storageEncrypted: true'),
    });
  });

  it('export logs, also those that have no constant', async () => {
    assert.deepEqual(await fixesOf('neptune-cluster-audit-logs', cluster('')), {
      'Export the audit and slowquery logs to CloudWatch': cluster(
        ", cloudwatchLogsExports: [neptune.LogType.AUDIT, new neptune.LogType('slowquery')]",
      ),
    });
    const slow = ", cloudwatchLogsExports: [new neptune.LogType('slowquery')]";
    assert.deepEqual(await fixesOf('neptune-cluster-audit-logs', cluster(slow)), {
      'Export the audit log to CloudWatch': cluster(slow.replace(']', ', neptune.LogType.AUDIT]')),
    });
  });

  it('keep a cluster, but ask for no snapshot, which its instances could not have', async () => {
    const deleted = cluster(', removalPolicy: RemovalPolicy.DESTROY').replace('Duration', 'Duration, RemovalPolicy');
    assert.deepEqual(await fixesOf('snapshot-policy-preferred', deleted), {
      'Keep the database instead of deleting it': deleted.replace('DESTROY', 'RETAIN'),
    });
  });

  it('let the instances of the cluster upgrade', async () => {
    assert.deepEqual(await fixesOf('neptune-instance-auto-minor-version-upgrade', cluster('')), {
      'Turn on minor version upgrades': cluster(', autoMinorVersionUpgrade: true'),
    });
  });
});
