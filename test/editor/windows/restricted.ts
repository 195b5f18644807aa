import '../mocha.ts';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, diagnosticsOf, finding, quickFixes, until } from '../editing.ts';
import { filesShown, scan } from '../findingsTree.ts';
import { clear, open } from '../teamFolder.ts';

const table = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: { DeletionProtectionEnabled: false }
`;
const rule = 'dynamodb-deletion-protection';

describe('a folder that nobody trusts', () => {
  afterEach(async () => {
    await closeAll();
    await clear();
  });

  it('is checked and mended as any other: nothing of it is executed', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const file = await open('stack.yaml', table);
    const { range } = await finding(file, rule);
    const [fix] = await quickFixes(file, range);
    assert.ok(fix !== undefined);
    await apply(fix);
    assert.equal(file.getText(), table.replace('false', 'true'));
    await until(() => diagnosticsOf(file, rule).length === 0, 'the finding to go');
  });

  it('is scanned', async () => {
    await open('stack.yaml', table);
    await scan();
    assert.deepEqual(await filesShown(), ['teams/stack.yaml']);
  });
});

export { run } from '../mocha.ts';
