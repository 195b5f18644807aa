import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';

/** @param query the filter; an item whose state VS Code shall not remember from another one has another id */
export function toItem(node: ReferenceNode, query: string, isOpen: boolean): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const state = node.isBranch ? (isOpen ? Expanded : Collapsed) : None;
  const item = new vscode.TreeItem(node.label, state);
  item.id = query === '' ? node.id : `${node.id}?${query}`;
  // Without it, VS Code paints some of the icons in the colors of code.
  item.iconPath = new vscode.ThemeIcon(node.icon, new vscode.ThemeColor('icon.foreground'));
  item.contextValue = abilities(node).join(' ');
  item.accessibilityInformation = { label: node.accessibilityLabel };
  if (node.description !== undefined) item.description = node.description;
  if (!node.isBranch) item.command = onClick(node);
  return item;
}

/** What can be done with a node: the menus in package.json ask for these words. */
function abilities({ kind, page, url, isComparable, recipe }: ReferenceNode): readonly string[] {
  return [
    ...(kind === 'guide' ? ['guide'] : []),
    ...(page === undefined ? [] : ['page']),
    ...(url === undefined ? [] : ['docs']),
    ...(kind === 'resourceType' ? ['type'] : []),
    ...(isComparable === true ? ['comparable'] : []),
    ...(recipe === undefined ? [] : ['recipe']),
  ];
}

function onClick(node: ReferenceNode): vscode.Command {
  return node.kind === 'link' && node.url !== undefined
    ? { title: vscode.l10n.t('Open AWS Documentation'), command: 'awsDatabaseLens.openDocs', arguments: [node] }
    : { title: vscode.l10n.t('Open Page'), command: 'awsDatabaseLens.openPage', arguments: [node] };
}
