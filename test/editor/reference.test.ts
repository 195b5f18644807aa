import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  acceptInput,
  allBelow,
  children,
  itemOf,
  nodeOf,
  pageInFront,
  reference,
  selectedId,
} from './referenceNodes.ts';
import { closeAll, pause, until } from './editing.ts';

describe('the reference tree', () => {
  it('goes from categories to single facts', async () => {
    const [guide, topics, relational] = await children();
    const [rds] = await children(relational);
    const limits = (await children(rds)).find(({ label }) => label === 'Limits');
    assert.deepEqual([guide?.label, topics?.label], ['Which AWS database?', 'Topics']);
    assert.deepEqual([relational?.label, rds?.label], ['Relational', 'Amazon RDS']);
    const [limit] = await children(limits);
    assert.ok(limit !== undefined);
    assert.equal(limit.id, 'rds/limits/0');
    assert.deepEqual(await children(limit), []);
    assert.deepEqual(await (await reference()).provider.getParent(limit), limits);
  });

  it('goes from resource types to properties, and into nested ones', async () => {
    const names = async (id: string): Promise<readonly string[]> =>
      (await children(await nodeOf(id))).map(({ label }) => label);
    const table = 'dynamodb/resource-types/AWS::DynamoDB::Table';
    assert.ok((await names(table)).includes('BillingMode'));
    assert.ok((await names(`${table}/SSESpecification`)).includes('SSEEnabled'));
    const multiAz = await nodeOf('rds/resource-types/AWS::RDS::DBInstance/MultiAZ');
    const item = await itemOf(multiAz);
    assert.deepEqual([item.label, item.description], ['MultiAZ', 'Boolean']);
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
  });

  it('has items for eye and ear, from top to bottom', async () => {
    const nodes = (await Promise.all((await children()).map(allBelow))).flat();
    assert.ok(nodes.length > 4000);
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const items = new Map<string, vscode.TreeItem>();
    for (const node of nodes) {
      const item = await itemOf(node);
      assert.ok(item.id !== undefined && !items.has(item.id), node.id);
      assert.ok(item.iconPath instanceof vscode.ThemeIcon, node.id);
      assert.match(item.accessibilityInformation?.label ?? '', /\w/, node.id);
      assert.equal(item.collapsibleState, (await children(node)).length > 0 ? Collapsed : None, node.id);
      items.set(item.id, item);
    }
    const rds = items.get('rds');
    assert.equal(rds?.label, 'Amazon RDS');
    assert.equal(rds.accessibilityInformation?.label, 'Amazon RDS, relational');
    assert.equal(rds.contextValue, 'page docs comparable');
  }).timeout(30_000);

  it('says of services that have ended what they are', async () => {
    const described = await Promise.all(
      ['qldb', 'timestream', 'managed-blockchain', 'qldb/resource-types/AWS::QLDB::Ledger'].map(async id => {
        const { description, iconPath } = await itemOf(await nodeOf(id));
        return [description, iconPath instanceof vscode.ThemeIcon ? iconPath.id : ''];
      }),
    );
    assert.deepEqual(described, [
      ['ended 2025-07-31', 'warning'],
      ['Timestream for LiveAnalytics: closed to new customers from 2025-06-20', 'warning'],
      ['closed to new customers from 2026-10-29, ends 2027-09-29', 'warning'],
      ['ended 2025-07-31', 'symbol-class'],
    ]);
  });

  it('writes tooltips when they are asked for', async () => {
    const { provider } = await reference();
    const { token } = new vscode.CancellationTokenSource();
    const tooltipOf = async (id: string): Promise<string> => {
      const node = await nodeOf(id);
      const item = await itemOf(node);
      assert.equal(item.tooltip, undefined);
      const { tooltip } = (await provider.resolveTreeItem(item, node, token)) ?? {};
      assert.ok(tooltip instanceof vscode.MarkdownString);
      return tooltip.value;
    };
    assert.match(await tooltipOf('rds'), /^\*\*Amazon Relational Database Service\*\*/);
    const encrypted = await tooltipOf('rds/resource-types/AWS::RDS::DBInstance/StorageEncrypted');
    assert.match(encrypted, /^\*\*StorageEncrypted\*\*\n\n\*Boolean\* · /);
    assert.match(encrypted, /^- \*Changing it\* replaces the resource/m);
  });

  it('copies a resource type', async () => {
    const type = await nodeOf('dynamodb/resource-types/AWS::DynamoDB::Table');
    await vscode.commands.executeCommand('awsDatabaseLens.copyType', type);
    assert.equal(await vscode.env.clipboard.readText(), 'AWS::DynamoDB::Table');
  });
});

describe('finding in the reference', () => {
  afterEach(closeAll);

  it('opens the page of the best hit, and shows it in the tree', async () => {
    const found = vscode.commands.executeCommand('awsDatabaseLens.findInReference', 'AWS::DocDB::DBCluster');
    await pause(700);
    await acceptInput();
    await found;
    await until(() => pageInFront() !== undefined, 'the page');
    assert.equal(pageInFront()?.uri.path, '/types/AWS::DocDB::DBCluster.md');
    assert.equal(await selectedId(), 'documentdb/resource-types/AWS::DocDB::DBCluster');
  });

  it('finds properties', async () => {
    const found = vscode.commands.executeCommand('awsDatabaseLens.findInReference', 'dbinstance multiaz');
    await pause(700);
    await acceptInput();
    await found;
    assert.equal(await selectedId(), 'rds/resource-types/AWS::RDS::DBInstance/MultiAZ');
    assert.equal(pageInFront()?.uri.fragment, 'properties');
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
