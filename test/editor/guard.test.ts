import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import {
  apply,
  check,
  closeAll,
  configure,
  diagnosticsOf,
  finding,
  open as openElsewhere,
  quickFixes,
  textAt,
  until,
} from './editing.ts';
import { folder, type } from './teamFolder.ts';

const rule = 'replacement-risk-on-edit';
const root = vscode.Uri.joinPath(folder, 'repository');

const orders = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBName: orders # the first one
  Topic:
    Type: AWS::SNS::Topic
`;
const renamed = orders.replace('DBName: orders', 'DBName: shop');

interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): { status(): Promise<void> } | null };
}

describe('the replacement guard', () => {
  let count = 0;

  before(async function () {
    if (vscode.extensions.getExtension('vscode.git') === undefined) this.skip();
    await vscode.workspace.fs.createDirectory(root);
    git('init', '--quiet');
  });

  afterEach(async () => {
    await closeAll();
    await configure('rules', undefined);
  });

  function git(...args: readonly string[]): void {
    const own = ['-C', root.fsPath, '-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    execFileSync('git', [...own, ...args], { stdio: 'ignore' });
  }

  /** Commits everything, and lets VS Code see it at once. */
  async function commit(): Promise<void> {
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '--message=x');
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    await extension?.exports.getAPI(1).getRepository(root)?.status();
  }

  /** Opens a file that has just been committed. */
  async function committed(text: string, name = 'stack.yaml'): Promise<vscode.TextDocument> {
    count += 1;
    const uri = vscode.Uri.joinPath(root, `${count}`, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await commit();
    const file = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(file, { preview: false });
    return file;
  }

  it('tells of an edit that replaces a database, before it is saved', async () => {
    const file = await committed(orders);
    await type(file, renamed);
    const found = await finding(file, rule);
    assert.equal(found.message, 'Orders is replaced and deleted on deployment: DBName was orders');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(textAt(file, found), 'DBName: shop');
    await type(file, orders);
    await until(() => diagnosticsOf(file, rule).length === 0, 'the finding to go');
  });

  it('restores the old text, or keeps the old database', async () => {
    const file = await committed(orders);
    await type(file, renamed);
    const { range } = await finding(file, rule);
    const ours = await quickFixes(file, range);
    assert.deepEqual(
      ours.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ['Take a snapshot before deleting it (no interruption)', true],
        ['Restore DBName (orders)', false],
        ['Keep the database instead of deleting it (no interruption)', false],
        [`Ignore '${rule}' for Orders with a reason…`, false],
        [`Change severity of '${rule}'…`, false],
        [`Show documentation of '${rule}'`, false],
      ],
    );
    const [protect, restore] = ours;
    assert.ok(restore !== undefined && protect !== undefined);
    await apply(protect);
    await until(() => severityIn(file) === vscode.DiagnosticSeverity.Warning, 'a warning in place of the error');
    await type(file, renamed);
    await check();
    await apply(restore);
    assert.equal(file.getText(), orders);
  });

  it('tells of a database that is gone, the last one too', async () => {
    const file = await committed(orders);
    await type(file, 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n');
    const found = await finding(file, rule);
    assert.equal(found.message, 'Orders leaves the stack on deployment: the template no longer has it');
    assert.equal(textAt(file, found), 'Resources');
  });

  it('compares with the last commit', async () => {
    const file = await committed(orders);
    await type(file, renamed);
    await finding(file, rule);
    await file.save();
    assert.equal(diagnosticsOf(file, rule).length, 1);
    await commit();
    await until(() => diagnosticsOf(file, rule).length === 0, 'the finding to go');
  });

  it('works in JSON', async () => {
    const json = (name: string): string =>
      `{ "Resources": { "T": { "Type": "AWS::DynamoDB::Table", "Properties": { "TableName": "${name}" } } } }`;
    const file = await committed(json('a'), 'stack.json');
    await type(file, json('b'));
    assert.equal((await finding(file, rule)).message, 'T is replaced and deleted on deployment: TableName was a');
  });

  it('is quiet about new files, files out of git, and where it is turned off', async () => {
    const file = await committed(orders);
    await configure('rules', { [rule]: 'off' });
    await type(file, renamed);
    await finding(file, 'rds-instance-multi-az');
    assert.equal(diagnosticsOf(file, rule).length, 0);
    await configure('rules', undefined);
    await finding(file, rule);
    const outside = await openElsewhere(orders);
    await type(outside, renamed);
    await check();
    assert.equal(diagnosticsOf(outside, rule).length, 0);
    await finding(outside, 'rds-instance-multi-az');
  });

  function severityIn(file: vscode.TextDocument): vscode.DiagnosticSeverity | undefined {
    return diagnosticsOf(file, rule)[0]?.severity;
  }
});
