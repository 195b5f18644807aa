import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, closeAll, configure, diagnosticsOf, finding, open, pause, until } from './editing.ts';
import { memoryFiles } from './memoryFiles.ts';
import { slowFiles, type SlowFiles } from './slowFiles.ts';
import { type } from './teamFolder.ts';

const instance = (name: string): string => `Resources:\n  ${name}:\n    Type: AWS::RDS::DBInstance\n`;
const rule = 'rds-instance-multi-az';

describe('a check that is overtaken', () => {
  let files: SlowFiles;
  let uri: vscode.Uri;

  beforeEach(async () => {
    await configure('run', 'manual');
    files = slowFiles({ '/stack.yaml': instance('Orders') });
    uri = vscode.Uri.joinPath(files.folder, 'stack.yaml');
  });

  afterEach(async () => {
    files.answer();
    await closeAll();
    await configure('run', undefined);
    files.dispose();
  });

  /** Opens the file and begins to check it. */
  async function begin(): Promise<readonly [file: vscode.TextDocument, checking: Promise<void>]> {
    // Not by openTextDocument, which would keep it open for minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    const file = vscode.window.activeTextEditor?.document;
    assert.ok(file?.uri.toString() === uri.toString());
    const checking = check();
    await files.asked;
    return [file, checking];
  }

  async function end(checking: Promise<void>): Promise<void> {
    files.answer();
    await checking;
    // What is shown takes the way over the window and back.
    await pause(200);
  }

  it('by a change shows nothing, and the next one shows what is true then', async () => {
    const [file, checking] = await begin();
    await type(file, instance('Carts'));
    await end(checking);
    assert.deepEqual(diagnosticsOf(file), []);
    await check();
    assert.match((await finding(file, rule)).message, /^Carts /);
  });

  it('by the end of the file shows nothing', async () => {
    const [file, checking] = await begin();
    await closeAll();
    await until(() => file.isClosed, 'the file to be closed');
    await end(checking);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  it('by another name shows nothing under either', async () => {
    const [file, checking] = await begin();
    const to = vscode.Uri.joinPath(files.folder, 'renamed.yaml');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(uri, to);
    assert.ok(await vscode.workspace.applyEdit(rename));
    await until(() => file.isClosed, 'the old name to be closed');
    await end(checking);
    assert.deepEqual(
      [uri, to].flatMap(one => vscode.languages.getDiagnostics(one)),
      [],
    );
  });

  it('by another language shows nothing', async () => {
    const [file, checking] = await begin();
    const plain = await vscode.languages.setTextDocumentLanguage(file, 'plaintext');
    await end(checking);
    assert.deepEqual(diagnosticsOf(plain), []);
  });
});

describe('settings of the wrong type', () => {
  const broken = { enable: 'no', run: 7, profile: ['strict'], rules: 'off', controls: 'RDS.5', honorOtherTools: null };

  afterEach(async () => {
    for (const name of Object.keys(broken)) await configure(name, undefined);
    await closeAll();
  });

  for (const [name, value] of Object.entries(broken)) {
    it(`count as not set: ${name}`, async () => {
      await configure(name, value);
      const found = await finding(await open(instance('Orders')), rule);
      assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    });
  }

  it('count as not set inside the right one', async () => {
    await configure('rules', { [rule]: ['off'], 'rds-instance-storage-encrypted': 'error' });
    const file = await open(instance('Orders'));
    assert.equal((await finding(file, rule)).severity, vscode.DiagnosticSeverity.Warning);
    const other = await finding(file, 'rds-instance-storage-encrypted');
    assert.equal(other.severity, vscode.DiagnosticSeverity.Error);
  });
});

describe('fifty templates at once', () => {
  const files = memoryFiles('db-lens-fifty', { isReadonly: false });

  after(async () => {
    await configure('rules', undefined);
    files.dispose();
  });

  it('are all checked, and all follow the settings', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `Orders${index}`);
    const uris = names.map(name => files.add(`/${name}.yaml`, instance(name)));
    const all = await Promise.all(uris.map(async uri => vscode.workspace.openTextDocument(uri)));
    const found = (): readonly string[] => all.flatMap(file => diagnosticsOf(file, rule).map(({ message }) => message));
    await until(() => found().length === all.length, 'fifty findings');
    assert.ok(found().every((message, index) => message.startsWith(`${names[index]} `)));
    await configure('rules', { [rule]: 'off' });
    await until(() => found().length === 0, 'the findings to go');
  });
});
