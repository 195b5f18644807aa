import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, pause, until } from './editing.ts';
import {
  carts,
  filesShown,
  findings,
  group,
  groups,
  itemOf,
  labels,
  leaf,
  orders,
  rulesIn,
  scan,
} from './findingsTree.ts';
import { clear, gone, read, type, write } from './teamFolder.ts';

describe('the findings view', () => {
  before(async () => {
    await clear();
    await write('orders.yaml', orders);
    await write('lib/shop.ts', carts);
    await write('lib/shop.js', carts);
    await write('node_modules/foreign/orders.yaml', orders);
    await write('ignored/orders.yaml', orders);
    await write('ignored/kept.yaml', orders);
    await write('.gitignore', 'ignored/*\n!ignored/kept.yaml\n');
    await write('excluded/orders.yaml', orders);
    await write('left-out/orders.yaml', orders);
    await write('.db-lens.yaml', 'ignore: [left-out/**]\n');
    await write('notes.yaml', 'orders: none\n');
    await excludes({ '**/excluded': true });
  });

  after(async () => {
    await excludes(undefined);
    await group('service');
    await clear();
  });

  afterEach(closeAll);

  it('scans when it is told to: templates and CDK source, but nothing that is left out', async () => {
    await scan();
    const expected = ['teams/ignored/kept.yaml', 'teams/lib/shop.ts', 'teams/orders.yaml'];
    await until(async () => same(await filesShown(), expected), 'the files');
  });

  it('says what it has done', async () => {
    const { view } = await findings();
    assert.match(view.message ?? '', /^\d+ files scanned\.$/);
  });

  it('groups by service, file, rule and severity', async () => {
    await group('service');
    assert.deepEqual(await labels(), ['Amazon DynamoDB', 'Amazon ElastiCache']);
    await group('file');
    assert.deepEqual(await labels(), ['teams/ignored/kept.yaml', 'teams/lib/shop.ts', 'teams/orders.yaml']);
    await group('rule');
    const protection = (await groups()).find(({ id }) => id === 'dynamodb-deletion-protection');
    assert.equal(protection?.leaves.length, 2);
    await group('severity');
    assert.ok((await labels()).every(label => ['Errors', 'Warnings', 'Information', 'Hints'].includes(label)));
    assert.equal((await findings()).view.description, 'by severity');
  });

  it('lists every database with its posture', async () => {
    await group('databases');
    const [dynamodb] = await groups();
    const [table] = dynamodb?.leaves ?? [];
    assert.ok(table?.kind === 'database');
    assert.equal(table.database.name, 'Orders');
    const item = await itemOf(table);
    assert.match(String(item.description), /^DynamoDB table · \d+ findings · .*not protected against deletion/);
    assert.doesNotMatch(String(item.description), /[*\\]/);
    const lines = await (await findings()).provider.getChildren(table);
    assert.deepEqual(
      lines?.map(line => (line.kind === 'posture' ? line.text : line.kind)),
      table.database.posture,
    );
  });

  it('opens a finding at its range', async () => {
    const { command } = await itemOf(await leaf('teams/orders.yaml', 'dynamodb-deletion-protection'));
    assert.ok(command !== undefined);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'DeletionProtectionEnabled: false');
  });

  it('has items for eye and ear, and for the menus', async () => {
    const item = await itemOf(await leaf('teams/orders.yaml', 'dynamodb-deletion-protection'));
    assert.ok(typeof item.label === 'string');
    assert.match(item.label, /^Orders can be deleted /);
    assert.match(
      item.accessibilityInformation?.label ?? '',
      /^\w+: Orders can be deleted .*, teams\/orders\.yaml line 7$/,
    );
    assert.equal(item.contextValue, 'finding page fixable');
    assert.match(String(item.description), /^teams\/orders\.yaml:7 · \w+$/);
  });

  it('copies a message', async () => {
    const node = await leaf('teams/orders.yaml', 'dynamodb-deletion-protection');
    await vscode.commands.executeCommand('awsDatabaseLens.copyFinding', node);
    assert.ok(node.kind === 'finding');
    assert.equal(await vscode.env.clipboard.readText(), node.finding.message);
  });

  it('follows a file while it is open, and goes back to what is stored when it is closed', async () => {
    const file = await show(await write('orders.yaml', orders));
    await type(file, orders.replace('DeletionProtectionEnabled: false', 'DeletionProtectionEnabled: true'));
    await until(
      async () => (await rulesIn('teams/orders.yaml')).length > 0 && !(await isProtectedFound()),
      'the change',
    );
    await closeAll();
    await until(isProtectedFound, 'the stored file');
  });

  it('shows an open file that no scan has looked at, until it is closed', async () => {
    await show(await write('ignored/orders.yaml', orders));
    await until(async () => (await filesShown()).includes('teams/ignored/orders.yaml'), 'the open file');
    await closeAll();
    await until(async () => !(await filesShown()).includes('teams/ignored/orders.yaml'), 'the file to go');
  });

  it('forgets a file that is deleted', async () => {
    const extra = await write('extra.yaml', orders);
    await scan();
    await until(async () => (await filesShown()).includes('teams/extra.yaml'), 'the file');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(extra);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(async () => !(await filesShown()).includes('teams/extra.yaml'), 'the file to go');
  });

  it('says so when a team file has changed since', async () => {
    await scan();
    const { view } = await findings();
    assert.doesNotMatch(view.message ?? '', /have changed/);
    await write('extra/.db-lens.yaml', 'profile: recommended\n');
    await until(() => view.message?.endsWith('The settings have changed since: scan again.') === true, 'the message');
    await gone('extra');
  });

  it('shows harmless fixes in a preview, and makes them when they are ticked', async function () {
    // VS Code 1.104 keeps a file open for good that was in a preview, and the tests behind this one would see it.
    if (vscode.version.startsWith('1.104.')) this.skip();
    this.timeout(60_000);
    const uri = await write('fix/orders.yaml', orders);
    await scan();
    await until(async () => (await filesShown()).includes('teams/fix/orders.yaml'), 'the file');
    const node = await leaf('teams/fix/orders.yaml', 'dynamodb-deletion-protection');
    const right = orders.replace('DeletionProtectionEnabled: false', 'DeletionProtectionEnabled: true');
    // Nothing tells when the preview has drawn its list, and what is ticked too early is not ticked.
    for (let tries = 1; tries < 6 && (await read(uri)) !== right; tries += 1) {
      const fixed = Promise.resolve(vscode.commands.executeCommand('awsDatabaseLens.fixTheseFindings', node));
      await pause(tries * 1500);
      await applyPreview();
      await Promise.race([fixed, pause(3000)]);
      await vscode.commands.executeCommand('refactorPreview.discard');
      await vscode.workspace.saveAll(false);
    }
    assert.equal(await read(uri), right);
  });
});

/** Opens a file as a click does: nothing holds it when its editor is closed. */
async function show(file: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', file, { preview: false });
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document?.uri.toString() === file.toString());
  return document;
}

async function isProtectedFound(): Promise<boolean> {
  return (await rulesIn('teams/orders.yaml')).includes('dynamodb-deletion-protection');
}

/** Ticks the first entry of the refactor preview, which holds all the others, and applies it. */
async function applyPreview(): Promise<void> {
  for (const command of ['refactorPreview.focus', 'list.focusFirst', 'refactorPreview.toggleCheckedState']) {
    await vscode.commands.executeCommand(command);
  }
  await vscode.commands.executeCommand('refactorPreview.apply');
}

async function excludes(value: object | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('files').update('exclude', value, vscode.ConfigurationTarget.Workspace);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}
