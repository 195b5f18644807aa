import assert from 'node:assert/strict';
import { costly, createWorkspace, type Workspace } from './running.ts';

describe('suppressions for other tools on the command line', () => {
  let workspace: Workspace;
  const code = async (...args: readonly string[]): Promise<number> => (await workspace.run('a.yaml', ...args)).code;

  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('a.yaml', costly.replace('  Orders:', '  Orders: # checkov:skip=CKV_AWS_28:nothing to restore'));
  });
  afterEach(() => workspace.remove());

  it('count, unless they are turned off', async () => {
    assert.equal(await code(), 0);
    assert.equal(await code('--no-other-suppressions'), 1);
  });

  it('count as the team says, and the option is the stronger', async () => {
    workspace.write('.db-lens.yaml', 'honorOtherTools: false\n');
    assert.equal(await code(), 1);
    workspace.write('.db-lens.yaml', 'honorOtherTools: true\n');
    assert.equal(await code(), 0);
    assert.equal(await code('--no-other-suppressions'), 1);
  });
});

describe('what a team decides for the deployment, on the command line', () => {
  it('leaves out the branches that are not taken', async () => {
    const workspace = createWorkspace();
    const text = costly
      .replace('RecoveryEnabled: false', 'RecoveryEnabled: !If [IsProduction, true, false]')
      .replace('Resources:', 'Conditions: { IsProduction: !Equals [!Ref "AWS::AccountId", "1"] }\nResources:');
    for (const name of ['prod/a.yaml', 'dev/a.yaml', 'other/a.yaml']) workspace.write(name, text);
    workspace.write(
      '.db-lens.yaml',
      'overrides:\n  - { files: prod, conditions: { IsProduction: true } }\n  - { files: dev, parameters: { "AWS::AccountId": "2" } }\n',
    );
    const told = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { out } = await workspace.run('.', '--rule=dynamodb-table-pitr', ...args);
      return out.split('\n').filter(line => /^\w+\//.test(line));
    };
    const message = 'Orders cannot be restored to a point in time: overwritten or deleted items are gone';
    const weak = `dev/a.yaml:11:9 warning ${message} (dynamodb-table-pitr)`;
    assert.deepEqual(await told(), [weak]);
    assert.deepEqual(await told('--profile=strict'), [
      weak,
      `other/a.yaml:11:9 information ${message} (when IsProduction is false) (dynamodb-table-pitr)`,
    ]);
    workspace.remove();
  });
});
