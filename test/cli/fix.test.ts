import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createWorkspace, faulty, sound, type Workspace } from './running.ts';

const harmlesslyFixed = faulty
  .replace('    Properties:', '    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:')
  .replace(/$/, '      DeletionProtectionEnabled: true\n');

describe('db-lens --fix', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('applies what is harmless and reports what remains', async () => {
    workspace.write('a.yaml', faulty);
    const { code, out } = await workspace.run('--fix', 'a.yaml');
    assert.equal(code, 1);
    assert.match(out, /^a\.yaml:9:9 warning [^\n]+ \(dynamodb-table-pitr\)\n/);
    assert.match(out, /\n1 warning in 1 file with databases, 2 fixed\n$/);
    assert.equal(workspace.read('a.yaml'), harmlesslyFixed);
  });

  it('applies what costs more when it is told to', async () => {
    workspace.write('a.yaml', faulty);
    const { code, out } = await workspace.run('--fix=cost', 'a.yaml');
    assert.deepEqual({ code, out }, { code: 0, out: 'Nothing found in 1 file with databases, 3 fixed\n' });
    assert.equal(workspace.read('a.yaml'), harmlesslyFixed.replace('RecoveryEnabled: false', 'RecoveryEnabled: true'));
  });

  it('does not apply one impact for another', async () => {
    workspace.write('a.yaml', faulty);
    await workspace.run('--fix=interruption,replacement', 'a.yaml');
    assert.equal(workspace.read('a.yaml'), harmlesslyFixed);
  });

  it('applies a fix although another finding comes in its place, and leaves that one its time', async () => {
    const group = (entries: string): string => `Resources:
  Sessions:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      Engine: valkey
      NumCacheClusters: 2
      AutomaticFailoverEnabled: true
      MultiAZEnabled: true
${entries}`;
    workspace.write('a.yaml', group(''));
    await workspace.run('--fix=interruption', '--rule=elasticache-replicationgroup-encryption-in-transit', 'a.yaml');
    const preferred = '      TransitEncryptionEnabled: true\n      TransitEncryptionMode: preferred\n';
    assert.equal(workspace.read('a.yaml'), group(preferred));
  });

  it('keeps byte order mark, line ends and permissions, and leaves nothing behind', async () => {
    workspace.write('a.yaml', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
    chmodSync(workspace.path('a.yaml'), 0o640);
    await workspace.run('--fix', '.');
    assert.equal(workspace.read('a.yaml'), `\uFEFF${harmlesslyFixed.replaceAll('\n', '\r\n')}`);
    assert.equal(statSync(workspace.path('a.yaml')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(workspace.path('.')), ['a.yaml']);
  });

  it('does not touch a file that it does not change', async () => {
    workspace.write('a.yaml', sound);
    const before = statSync(workspace.path('a.yaml'));
    await workspace.run('--fix', '.');
    const after = statSync(workspace.path('a.yaml'));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('writes through a link', async () => {
    workspace.write('shared/a.yaml', faulty);
    symlinkSync(workspace.path('shared/a.yaml'), workspace.path('link.yaml'));
    await workspace.run('--fix', 'link.yaml');
    assert.equal(workspace.read('shared/a.yaml'), harmlesslyFixed);
    assert.equal(workspace.read('link.yaml'), harmlesslyFixed);
  });

  describe('--dry-run', () => {
    const diff = `--- a/stacks/a.yaml
+++ b/stacks/a.yaml
@@ -1,9 +1,12 @@
 Resources:
   Orders:
     Type: AWS::DynamoDB::Table
+    DeletionPolicy: Retain
+    UpdateReplacePolicy: Retain
     Properties:
       BillingMode: PAY_PER_REQUEST
       PointInTimeRecoverySpecification:
         PointInTimeRecoveryEnabled: false
       AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
       KeySchema: [{ AttributeName: id, KeyType: HASH }]
+      DeletionProtectionEnabled: true
`;

    it('prints a unified diff and changes nothing', async () => {
      workspace.write('stacks/a.yaml', faulty);
      workspace.write('stacks/b.yaml', sound);
      assert.deepEqual(await workspace.run('--fix', '--dry-run', '.'), {
        code: 1,
        out: diff,
        err: '1 warning in 2 files with databases, 2 would be fixed\n',
      });
      assert.equal(workspace.read('stacks/a.yaml'), faulty);
    });

    it('prints what git can apply', async () => {
      workspace.write('stacks/a.yaml', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
      const { out } = await workspace.run('--fix', '--dry-run', '.');
      const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: workspace.path('.'), input: out });
      assert.equal(status, 0, stderr.toString());
      assert.equal(workspace.read('stacks/a.yaml'), `\uFEFF${harmlesslyFixed.replaceAll('\n', '\r\n')}`);
    });

    it('is coloured for a terminal', async () => {
      workspace.write('a.yaml', faulty);
      const { out } = await workspace.run('--fix', '--dry-run', '--color', '.');
      assert.ok(out.includes('\n\u001B[32m+    DeletionPolicy: Retain\u001B[0m\n'));
      assert.ok(out.startsWith('\u001B[1m--- a/a.yaml\u001B[0m\n'));
    });
  });
});
