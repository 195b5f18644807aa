import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, codeActions, diagnosticsOf, finding, open, quickFixes, until } from './editing.ts';

const tables = `Resources:
  Carts:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      DeletionProtectionEnabled: false # for now
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: true
  Orders:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      DeletionProtectionEnabled: false
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: false
`;
const rule = 'dynamodb-deletion-protection';
const protectionOfCarts = new vscode.Range(6, 0, 6, 0);

describe('code actions', () => {
  afterEach(closeAll);

  it('come in their order, and name the consequence', async () => {
    const actions = await quickFixes(await opened(), protectionOfCarts);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Turn on deletion protection (no interruption)',
        `Fix all '${rule}' in this file`,
        `Ignore '${rule}' for Carts with a reason…`,
        `Change severity of '${rule}'…`,
        `Show documentation of '${rule}'`,
      ],
    );
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred ?? false),
      [true, false, false, false, false],
    );
  });

  it('of several rules at one place are about one of them, which the user chooses', async () => {
    const file = await open('Resources:\n  Carts:\n    Type: AWS::DynamoDB::Table\n');
    const { range } = await finding(file, rule);
    const titles = (await quickFixes(file, range)).map(({ title }) => title);
    assert.deepEqual(titles.slice(-2), [
      'Change severity of one of these 4 rules…',
      'Show documentation of one of these 4 rules…',
    ]);
    assert.equal(titles.filter(title => title.startsWith('Ignore ')).length, 4);
  });

  it('are offered anywhere on the line, and nowhere else', async () => {
    const file = await opened();
    const end = file.lineAt(6).range.end;
    assert.equal((await quickFixes(file, new vscode.Range(end, end))).length, 5);
    assert.deepEqual(await quickFixes(file, new vscode.Range(8, 0, 8, 0)), []);
  });

  it('fix one finding and change nothing else', async () => {
    const file = await opened();
    await choose(file, protectionOfCarts, 'Turn on deletion protection (no interruption)');
    assert.equal(file.getText(), tables.replace('Enabled: false # for now', 'Enabled: true # for now'));
    await until(() => diagnosticsOf(file, rule).length === 1, 'the finding to go');
  });

  it('fix all findings of one rule', async () => {
    const file = await opened();
    await choose(file, protectionOfCarts, `Fix all '${rule}' in this file`);
    assert.equal(file.getText(), protectedTables());
  });

  it('compute the fix from the text at hand', async () => {
    const file = await opened();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file.uri, new vscode.Position(0, 0), '# New first line\n');
    await vscode.workspace.applyEdit(edit);
    await choose(file, new vscode.Range(7, 0, 7, 0), 'Turn on deletion protection (no interruption)');
    assert.equal(
      file.getText(),
      `# New first line\n${tables.replace('Enabled: false # for now', 'Enabled: true # for now')}`,
    );
  });

  it('ignore a finding with a reason', async () => {
    const file = await opened();
    await choose(file, protectionOfCarts, `Ignore '${rule}' for Carts with a reason…`);
    const line = '      DeletionProtectionEnabled: false # for now';
    assert.equal(
      file.getText(),
      tables.replace(line, `      # db-lens-ignore ${rule}: why this is acceptable\n${line}`),
    );
    await until(() => diagnosticsOf(file, rule).length === 1, 'the finding to go');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'why this is acceptable');
  });

  it('ignore a finding in JSON', async () => {
    const resource = { Type: 'AWS::DynamoDB::Table', Properties: { DeletionProtectionEnabled: false } };
    const file = await open(JSON.stringify({ Resources: { Carts: resource } }, undefined, 2), 'json');
    const { range } = await finding(file, rule);
    await choose(file, range, `Ignore '${rule}' for Carts with a reason…`);
    const metadata = { 'db-lens': { ignore: [{ rule, reason: 'why this is acceptable' }] } };
    const { Type, Properties } = resource;
    const expected = { Resources: { Carts: { Type, Metadata: metadata, Properties } } };
    assert.deepEqual(JSON.parse(file.getText()), expected);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'why this is acceptable');
  });

  it('do not prefer what costs money', async () => {
    const file = await opened();
    const { range } = await finding(file, 'dynamodb-table-pitr');
    const [fix, next] = await quickFixes(file, range);
    assert.equal(fix?.title, 'Turn on point-in-time recovery (costs more)');
    assert.equal(fix.isPreferred, false);
    assert.equal(next?.title, "Ignore 'dynamodb-table-pitr' for Orders with a reason…");
  });

  it('do not prefer what replaces the database, and save its data along with it', async () => {
    const file = await open(
      'Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MultiAZ: true\n',
    );
    const { range } = await finding(file, 'rds-instance-storage-encrypted');
    const fix = (await quickFixes(file, range)).find(({ title }) => title.startsWith('Encrypt with the key of AWS'));
    assert.equal(
      fix?.title,
      'Encrypt with the key of AWS (replaces the database by an empty one, keeps the old data as a snapshot)',
    );
    assert.equal(fix.isPreferred, false);
    const edits = fix.edit?.get(file.uri).map(({ newText }) => newText.trim());
    assert.deepEqual(edits, ['StorageEncrypted: true', 'DeletionPolicy: Snapshot', 'UpdateReplacePolicy: Snapshot']);
  });

  it('open the page of the rule', async () => {
    await choose(await opened(), protectionOfCarts, `Show documentation of '${rule}'`);
    const input = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await until(() => input() instanceof vscode.TabInputCustom, 'the page');
    const page = input();
    assert.ok(page instanceof vscode.TabInputCustom);
    assert.equal(page.uri.toString(), `db-lens-ref:/rules/${rule}.md`);
    assert.equal(page.viewType, 'vscode.markdown.preview.editor');
  });

  it('remove a suppression without use, which is no rule to change or to read about', async () => {
    const comment = '  # db-lens-ignore rds-instance-multi-az: small\n';
    const file = await open(tables.replace('  Carts:', `${comment}  Carts:`));
    const { range } = await finding(file, 'suppression-unused');
    const [remove, ...others] = await quickFixes(file, range);
    assert.ok(remove !== undefined && others.length === 0);
    await apply(remove);
    assert.equal(file.getText(), tables);
  });
});

describe('fix all', () => {
  afterEach(closeAll);

  const kind = vscode.CodeActionKind.SourceFixAll.append('awsDatabaseLens');
  const anywhere = new vscode.Range(0, 0, 0, 0);

  it('applies harmless fixes alone', async () => {
    const file = await opened();
    const [action, ...others] = await codeActions(file, anywhere, kind);
    assert.ok(action !== undefined && others.length === 0);
    assert.equal(action.kind?.value, 'source.fixAll.awsDatabaseLens');
    await apply(action);
    assert.equal(file.getText(), protectedTables());
  });

  it('answers to all of source.fixAll, and not to that of others', async () => {
    const file = await opened();
    const titles = (await codeActions(file, anywhere, vscode.CodeActionKind.SourceFixAll)).map(({ title }) => title);
    assert.deepEqual(titles, ['Apply all harmless fixes of AWS Database Lens']);
    assert.deepEqual(await codeActions(file, anywhere, vscode.CodeActionKind.SourceFixAll.append('eslint')), []);
  });

  it('is not offered where nothing is to be fixed', async () => {
    const file = await open(protectedTables());
    await finding(file, 'dynamodb-table-pitr');
    assert.deepEqual(await codeActions(file, anywhere, kind), []);
  });

  it('is a command, too', async () => {
    const file = await opened();
    await vscode.commands.executeCommand('awsDatabaseLens.fixAll');
    assert.equal(file.getText(), protectedTables());
  });
});

async function opened(): Promise<vscode.TextDocument> {
  const file = await open(tables);
  await until(() => diagnosticsOf(file, rule).length === 2, `two findings of ${rule}`);
  return file;
}

async function choose(file: vscode.TextDocument, range: vscode.Range, title: string): Promise<void> {
  const action = (await quickFixes(file, range)).find(one => one.title === title);
  assert.ok(action !== undefined, title);
  await apply(action);
}

function protectedTables(): string {
  return tables.replaceAll('DeletionProtectionEnabled: false', 'DeletionProtectionEnabled: true');
}
