import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, closeAll, diagnosticsOf, finding, open, ruleOf, textAt, until } from './editing.ts';
import { memoryFiles } from './memoryFiles.ts';

const table = `Resources:
  Carts:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      DeletionProtectionEnabled: true
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: false
      AttributeDefinitions:
        - { AttributeName: customer, AttributeType: S }
      KeySchema:
        - { AttributeName: customer, KeyType: HASH }
`;
const pitr = 'dynamodb-table-pitr';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('underlines the property and says what can happen', async () => {
    const file = await open(table);
    const diagnostic = await finding(file, pitr);
    assert.equal(textAt(file, diagnostic), 'PointInTimeRecoveryEnabled: false');
    assert.deepEqual(diagnostic.range, new vscode.Range(9, 8, 9, 41));
    assert.equal(
      diagnostic.message,
      'Carts cannot be restored to a point in time: overwritten or deleted items are gone',
    );
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(diagnostic.source, 'db-lens');
  });

  it('links the rule to its page', async () => {
    const { code } = await finding(await open(table), pitr);
    assert.ok(typeof code === 'object');
    assert.equal(code.value, pitr);
    assert.equal(code.target.toString(), `db-lens-ref:/rules/${pitr}.md`);
  });

  it('fades a suppression that suppresses nothing', async () => {
    const file = await open(table.replace('  Carts:', '  # db-lens-ignore rds-instance-multi-az: small\n  Carts:'));
    const diagnostic = await finding(file, 'suppression-unused');
    assert.equal(textAt(file, diagnostic), '# db-lens-ignore rds-instance-multi-az: small');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(diagnostic.tags, [vscode.DiagnosticTag.Unnecessary]);
  });

  it('follow what is written', async () => {
    const file = await open(table);
    await finding(file, pitr);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file.uri, new vscode.Range(9, 36, 9, 41), 'true');
    await vscode.workspace.applyEdit(edit);
    await until(() => diagnosticsOf(file, pitr).length === 0, 'the finding to go');
  });

  it('are those of the last of many quick changes', async () => {
    const file = await open(table);
    await finding(file, pitr);
    for (const name of ['A', 'B', 'C', 'D']) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file.uri, new vscode.Range(1, 2, 1, file.lineAt(1).text.indexOf(':')), `Carts${name}`);
      await vscode.workspace.applyEdit(edit);
    }
    await until(() => diagnosticsOf(file, pitr)[0]?.message.startsWith('CartsD ') === true, 'the last name');
  });

  it('go when the file is closed', async () => {
    // VS Code keeps saved files open for some minutes more, without showing them.
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: table });
    await vscode.window.showTextDocument(file);
    await finding(file, pitr);
    await closeAll();
    await until(() => diagnosticsOf(file).length === 0, 'no diagnostics');
  });

  it('go when the file gets another language, and come back', async () => {
    const file = await open(table);
    await finding(file, pitr);
    await vscode.languages.setTextDocumentLanguage(file, 'plaintext');
    await until(() => diagnosticsOf(file).length === 0, 'no diagnostics');
    await vscode.languages.setTextDocumentLanguage(file, 'yaml');
    await finding(file, pitr);
  });

  it('are given in JSON as well', async () => {
    const resource = { Type: 'AWS::DynamoDB::Table', Properties: { DeletionProtectionEnabled: false } };
    const file = await open(JSON.stringify({ Resources: { Carts: resource } }, undefined, 2), 'json');
    const diagnostic = await finding(file, 'dynamodb-deletion-protection');
    assert.equal(textAt(file, diagnostic), '"DeletionProtectionEnabled": false');
  });

  it('are given in a document that was never saved', async () => {
    const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: table });
    await finding(file, pitr);
  });

  it('go with the old name when a file is renamed', async () => {
    const file = await open(table);
    await finding(file, pitr);
    const renamed = file.uri.with({ path: '/renamed.yaml' });
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(file.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(rename));
    await until(() => diagnosticsOf(file).length === 0, 'the old name to be without diagnostics');
    await finding(await vscode.workspace.openTextDocument(renamed), pitr);
  });
});

describe('silence', () => {
  afterEach(closeAll);

  it('on YAML that is no template', async () => {
    const file = await open('apiVersion: v1\nkind: Service\nmetadata:\n  name: AWS::RDS::DBInstance\n');
    await check();
    assert.deepEqual(diagnosticsOf(file), []);
  });

  it('on documents that only show something', async () => {
    const scheme = 'db-lens-shown';
    const shown = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => table,
    });
    const file = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/carts.yaml' }));
    await vscode.window.showTextDocument(file);
    await check();
    assert.deepEqual([file.languageId, diagnosticsOf(file)], ['yaml', []]);
    shown.dispose();
  });

  it('on read-only file systems, such as the one of git', async () => {
    assert.equal(vscode.workspace.fs.isWritableFileSystem('git'), false);
    const frozen = memoryFiles('db-lens-frozen', { isReadonly: true });
    const file = await vscode.workspace.openTextDocument(frozen.add('/carts.yaml', table));
    await vscode.window.showTextDocument(file);
    await check();
    assert.deepEqual([file.languageId, diagnosticsOf(file)], ['yaml', []]);
    frozen.dispose();
  });

  it('on files larger than 1 MB', async () => {
    const file = await open(`${table}# ${'x'.repeat(1024 * 1024)}`);
    await check();
    assert.deepEqual(diagnosticsOf(file), []);
  });

  it('on a template whose databases are in order', async () => {
    const file = await open(table.replace('PointInTimeRecoveryEnabled: false', 'PointInTimeRecoveryEnabled: true'));
    await check();
    assert.deepEqual(diagnosticsOf(file).map(ruleOf), []);
  });
});
