import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReferenceNode } from '../../src/core/reference/nodes.ts';
import type { Api } from '../../src/extension.ts';
import { closeAll, pause, until } from './editing.ts';

describe('the reference tree', () => {
  it('goes from categories to single facts', async () => {
    const { reference } = await activated();
    const [guide, topics, relational] = await children();
    const [rds] = await children(relational);
    const limits = (await children(rds)).find(({ label }) => label === 'Limits');
    assert.deepEqual([guide?.label, topics?.label], ['Which AWS database?', 'Topics']);
    assert.deepEqual([relational?.label, rds?.label], ['Relational', 'Amazon RDS']);
    const [limit] = await children(limits);
    assert.ok(limit !== undefined);
    assert.equal(limit.id, 'rds/limits/0');
    assert.deepEqual(await children(limit), []);
    assert.deepEqual(await reference.getParent(limit), limits);
  });

  it('has items for eye and ear', async () => {
    const item = await itemOf('rds');
    assert.equal(item.label, 'Amazon RDS');
    assert.deepEqual(item.iconPath, new vscode.ThemeIcon('database'));
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    assert.equal(item.accessibilityInformation?.label, 'Amazon RDS, relational');
    assert.equal(item.contextValue, 'page docs');
  });

  it('writes tooltips when they are asked for', async () => {
    const { reference } = await activated();
    const node = await nodeOf('rds');
    const item = await itemOf('rds');
    assert.equal(item.tooltip, undefined);
    const { token } = new vscode.CancellationTokenSource();
    const { tooltip } = (await reference.resolveTreeItem(item, node, token)) ?? {};
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /^\*\*Amazon Relational Database Service\*\*/);
  });

  it('copies a resource type', async () => {
    const type = await nodeOf('dynamodb/resource-types/AWS::DynamoDB::Table');
    await vscode.commands.executeCommand('awsDatabaseLens.copyType', type);
    assert.equal(await vscode.env.clipboard.readText(), 'AWS::DynamoDB::Table');
  });
});

describe('pages', () => {
  afterEach(closeAll);

  it('tell all about a service', async () => {
    const text = await pageText('services/dynamodb');
    assert.match(text, /^# Amazon DynamoDB\n/);
    assert.match(text, /\n## Limits\n/);
    assert.match(text, /\]\(\.\.\/rules\/dynamodb-table-pitr\.md\)/);
  });

  it('tell all about a rule', async () => {
    const text = await pageText('rules/dynamodb-table-pitr');
    assert.match(text, /^# .+\n/);
    assert.match(text, /\]\(\.\.\/services\/dynamodb\.md\)/);
  });

  it('tell all about a topic, with its pictures inside', async () => {
    const text = await pageText('topics/multi-az');
    assert.match(text, /^# Multi-AZ and failover\n/);
    assert.match(text, /\n!\[Three forms of RDS\. [^\]]+\]\(data:image\/svg\+xml;base64,[\w+/=]{1000,}\)\n/);
    assert.match(text, /\]\(\.\.\/services\/aurora\.md\)/);
  });

  it('help to choose, and compare', async () => {
    assert.match(await pageText('guide'), /\]\(services\/dynamodb\.md\)/);
    assert.match(await pageText('compare/rds+aurora'), /^# Amazon RDS and Amazon Aurora\n/);
  });

  it('say so when there is none', async () => {
    assert.match(await pageText('rules/no-such-rule'), /^# Page not found\n/);
  });

  it('are shown as rendered Markdown', async () => {
    await vscode.commands.executeCommand('awsDatabaseLens.openPage', 'services/rds#limits');
    await until(() => pageInFront() !== undefined, 'the page');
    assert.equal(pageInFront()?.uri.toString(), 'db-lens-ref:/services/rds.md#limits');
    assert.equal(pageInFront()?.viewType, 'vscode.markdown.preview.editor');
  });
});

describe('finding in the reference', () => {
  afterEach(closeAll);

  it('opens the page of the best hit', async () => {
    const found = vscode.commands.executeCommand('awsDatabaseLens.findInReference', 'AWS::DocDB::DBCluster');
    await pause(700);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await found;
    await until(() => pageInFront() !== undefined, 'the page');
    assert.equal(pageInFront()?.uri.path, '/services/documentdb.md');
  });

  it('can be left without a choice', async () => {
    const found = vscode.commands.executeCommand('awsDatabaseLens.findInReference');
    await pause(700);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await found;
    assert.equal(pageInFront(), undefined);
  });
});

describe('the sample', () => {
  afterEach(closeAll);

  it('opens as an unsaved template', async () => {
    await vscode.commands.executeCommand('awsDatabaseLens.openSample');
    const file = vscode.window.activeTextEditor?.document;
    assert.equal(file?.isUntitled, true);
    assert.equal(file.languageId, 'yaml');
    assert.match(file.getText(), /Type: AWS::RDS::DBInstance/);
  });
});

async function activated(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('aws-database-lens.aws-database-lens');
  assert.ok(extension !== undefined);
  return extension.activate();
}

async function children(node?: ReferenceNode): Promise<readonly ReferenceNode[]> {
  const { reference } = await activated();
  return (await reference.getChildren(node)) ?? [];
}

/** The node with this id, found by going down the tree. */
async function nodeOf(id: string, below?: ReferenceNode): Promise<ReferenceNode> {
  for (const child of await children(below)) {
    if (child.id === id) return child;
    if (child.kind === 'category' || id.startsWith(`${child.id}/`)) {
      const found = await nodeOf(id, child).catch(() => undefined);
      if (found !== undefined) return found;
    }
  }
  throw new Error(`There is no node ${id}.`);
}

async function itemOf(id: string): Promise<vscode.TreeItem> {
  const { reference } = await activated();
  return reference.getTreeItem(await nodeOf(id));
}

async function pageText(page: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(vscode.Uri.parse(`db-lens-ref:/${page}.md`))).getText();
}

function pageInFront(): vscode.TabInputCustom | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input : undefined;
}
