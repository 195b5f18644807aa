import assert from 'node:assert/strict';
import { fixesOf } from '../fixing.ts';

const imports = `import { Duration, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import * as docdb from 'aws-cdk-lib/aws-docdb';

`;

const cluster = (props: string): string =>
  `${imports}new docdb.DatabaseCluster(this, 'Orders', { vpc, instanceType, ${props} });\n`;

const login = "masterUser: { username: 'app' }";

describe('fixes of a DocumentDB DatabaseCluster', () => {
  it('keep backups for a week', async () => {
    assert.deepEqual(await fixesOf('docdb-cluster-backup-retention', cluster(login)), {
      'Keep backups for 7 days': cluster(`${login}, backup: { retention: Duration.days(7) }`),
    });
    const short = `${login}, backup: { retention: Duration.days(1), preferredWindow: '02:00-03:00' }`;
    assert.deepEqual(await fixesOf('docdb-cluster-backup-retention', cluster(short)), {
      'Keep backups for 7 days': cluster(short.replace('days(1)', 'days(7)')),
    });
  });

  it('turn on deletion protection', async () => {
    assert.deepEqual(await fixesOf('docdb-cluster-deletion-protection', cluster(login)), {
      'Turn on deletion protection': cluster(`${login}, deletionProtection: true`),
    });
  });

  it('encrypt the storage that was left in the clear', async () => {
    assert.deepEqual(await fixesOf('docdb-cluster-storage-encrypted', cluster(`${login}, storageEncrypted: false`)), {
      'Encrypt with the key of AWS': cluster(`${login}, storageEncrypted: true`),
    });
  });

  it('export logs, each with a property of its own', async () => {
    assert.deepEqual(await fixesOf('docdb-cluster-log-exports', cluster(login)), {
      'Export the audit and profiler logs to CloudWatch': cluster(
        `${login}, exportAuditLogsToCloudWatch: true, exportProfilerLogsToCloudWatch: true`,
      ),
    });
    assert.deepEqual(
      await fixesOf('docdb-cluster-log-exports', cluster(`${login}, exportAuditLogsToCloudWatch: true`)),
      {
        'Export the profiler log to CloudWatch': cluster(
          `${login}, exportAuditLogsToCloudWatch: true, exportProfilerLogsToCloudWatch: true`,
        ),
      },
    );
  });

  it('let Secrets Manager keep the password', async () => {
    const plain = "masterUser: { username: 'app', password: SecretValue.unsafePlainText('correct-horse') }";
    assert.deepEqual(await fixesOf('docdb-cluster-plaintext-password', cluster(plain)), {
      'Let Secrets Manager manage the password': cluster(`${login}, manageMasterUserPassword: true`),
    });
  });

  it('keep the cluster, or take a snapshot of it', async () => {
    const deleted = cluster(`${login}, removalPolicy: RemovalPolicy.DESTROY`);
    assert.deepEqual(await fixesOf('snapshot-policy-preferred', deleted), {
      'Take a snapshot before deleting it': deleted.replace('DESTROY', 'SNAPSHOT'),
      'Keep the database instead of deleting it': deleted.replace('DESTROY', 'RETAIN'),
    });
  });
});

describe('fixes of a DocumentDB ClusterParameterGroup', () => {
  it('require TLS', async () => {
    const group = (tls: string): string =>
      `${imports}new docdb.ClusterParameterGroup(this, 'Group', { family: 'docdb5.0', parameters: { tls: '${tls}' } });\n`;
    assert.deepEqual(await fixesOf('docdb-parameter-group-tls', group('disabled')), {
      'Require TLS': group('enabled'),
    });
  });
});
