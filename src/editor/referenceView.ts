import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import type { ReferenceTree } from '../core/reference/tree.ts';
import { rules } from '../core/rules/index.ts';

/** Of a node of the reference: what the tree needs, and its whole text where somebody asks for it. */
export type ReferenceProvider = Required<
  Pick<vscode.TreeDataProvider<ReferenceNode>, 'getTreeItem' | 'getChildren' | 'getParent' | 'resolveTreeItem'>
>;

/** The reference is loaded when it is first shown or searched. */
export const loadReference = once(async (): Promise<ReferenceTree> => {
  const { referenceTree } = await import('../core/reference/tree.ts');
  return referenceTree(rules);
});

export function createReferenceProvider(): ReferenceProvider {
  return {
    getTreeItem: toItem,
    async getChildren(node) {
      const tree = await loadReference();
      return [...(node === undefined ? tree.roots() : tree.children(node))];
    },
    getParent: async node => (await loadReference()).parent(node),
    resolveTreeItem(item, { tooltip, label }) {
      item.tooltip = new vscode.MarkdownString(tooltip ?? label);
      return item;
    },
  };
}

export function createReferenceView(treeDataProvider: ReferenceProvider): vscode.TreeView<ReferenceNode> {
  return vscode.window.createTreeView('awsDatabaseLens.reference', { treeDataProvider, showCollapseAll: true });
}

const branches: readonly ReferenceNode['kind'][] = ['category', 'service', 'section', 'topic'];

function toItem(node: ReferenceNode): vscode.TreeItem {
  const isBranch = branches.includes(node.kind);
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, isBranch ? Collapsed : None);
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  item.contextValue = abilities(node).join(' ');
  item.accessibilityInformation = { label: node.accessibilityLabel };
  if (node.description !== undefined) item.description = node.description;
  if (!isBranch) item.command = onClick(node);
  return item;
}

/** What can be done with a node: the menus in package.json ask for these words. */
function abilities({ page, url, resourceType }: ReferenceNode): readonly string[] {
  return [
    ...(page === undefined ? [] : ['page']),
    ...(url === undefined ? [] : ['docs']),
    ...(resourceType === undefined ? [] : ['type']),
  ];
}

function onClick(node: ReferenceNode): vscode.Command {
  return node.kind === 'link' && node.url !== undefined
    ? { title: 'Open AWS Documentation', command: 'awsDatabaseLens.openDocs', arguments: [node] }
    : { title: 'Open Page', command: 'awsDatabaseLens.openPage', arguments: [node] };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
