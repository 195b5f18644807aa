import '../mocha.ts';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, finding, until } from '../editing.ts';
import { filesShown, scan } from '../findingsTree.ts';

const rule = 'rds-instance-multi-az';
const [one, two] = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);

async function open(folder: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  assert.ok(folder !== undefined);
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'stack.yaml'));
}

describe('a workspace with two folders', () => {
  afterEach(closeAll);

  it('holds each to its own settings and its own team file', async () => {
    // The settings of the first make the rule an error, and the team file of the second turns it off.
    assert.equal((await finding(await open(one), rule)).severity, vscode.DiagnosticSeverity.Error);
    const other = await open(two);
    await finding(other, 'rds-instance-storage-encrypted');
    assert.deepEqual(diagnosticsOf(other, rule), []);
  });

  it('follows the settings of a folder in that folder alone', async () => {
    const [file, other] = [await open(one), await open(two)];
    const settings = vscode.workspace.getConfiguration('awsDatabaseLens', one);
    await settings.update('rules', { [rule]: 'hint' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await until(() => diagnosticsOf(file, rule)[0]?.severity === vscode.DiagnosticSeverity.Hint, 'a hint');
    assert.deepEqual(diagnosticsOf(other, rule), []);
  });

  it('is scanned as a whole', async () => {
    await scan();
    assert.deepEqual(await filesShown(), ['one/stack.yaml', 'two/stack.yaml']);
  });
});

export { run } from '../mocha.ts';
