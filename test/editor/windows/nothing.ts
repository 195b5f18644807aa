import '../mocha.ts';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding } from '../editing.ts';
import { findings } from '../findingsTree.ts';

describe('a window without a folder', () => {
  afterEach(closeAll);

  it('checks what is written in it', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    const content = 'Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n';
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content });
    await vscode.window.showTextDocument(file);
    await finding(file, 'rds-instance-multi-az');
  });

  it('has nothing to scan, and no place for a team file', async () => {
    await vscode.commands.executeCommand('awsDatabaseLens.scanWorkspace');
    await vscode.commands.executeCommand('awsDatabaseLens.createTeamFile');
    assert.equal((await findings()).view.message ?? '', '');
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

export { run } from '../mocha.ts';
