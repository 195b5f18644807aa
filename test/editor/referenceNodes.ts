import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReferenceNode } from '../../src/core/reference/nodes.ts';
import type { Reference } from '../../src/editor/referenceView.ts';
import type { Api } from '../../src/extension.ts';

// How the tests reach the reference of the running extension.

export async function reference(): Promise<Reference> {
  const extension = vscode.extensions.getExtension<Api>('aws-database-lens.aws-database-lens');
  assert.ok(extension !== undefined);
  return (await extension.activate()).reference;
}

/** What the view shows below a node, or at the top. */
export async function children(node?: ReferenceNode): Promise<readonly ReferenceNode[]> {
  return (await (await reference()).provider.getChildren(node)) ?? [];
}

export async function nodeOf(id: string): Promise<ReferenceNode> {
  const node = (await (await reference()).tree()).find(id);
  assert.ok(node !== undefined, id);
  return node;
}

export async function itemOf(node: ReferenceNode): Promise<vscode.TreeItem> {
  return (await reference()).provider.getTreeItem(node);
}

/** The nodes that the view shows at and below a node, from top to bottom. */
export async function allBelow(node: ReferenceNode): Promise<readonly ReferenceNode[]> {
  const below = await Promise.all((await children(node)).map(allBelow));
  return [node, ...below.flat()];
}

export async function selectedId(): Promise<string | undefined> {
  return (await reference()).view.selection[0]?.id;
}

/** The tab in front that shows a page. */
export function pageInFront(): vscode.TabInputCustom | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input : undefined;
}

/** Takes what is marked in the list that is open. */
export async function acceptInput(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
