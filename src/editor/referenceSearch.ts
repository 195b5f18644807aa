import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import { rules } from '../core/rules/index.ts';
import { openPage } from './pages.ts';
import { loadReference } from './referenceView.ts';

interface Hit extends vscode.QuickPickItem {
  readonly node: ReferenceNode;
}

/** More than anybody reads; a longer list would only make typing slow. */
const mostHits = 100;

/** `awsDatabaseLens.findInReference`: searches while the user types, then opens the page and shows its place in the tree. */
export async function findInReference(view: vscode.TreeView<ReferenceNode>, query = ''): Promise<void> {
  const node = await pickNode(query);
  if (node === undefined) return;
  if (node.page !== undefined) await openPage(node.page);
  await view.reveal(node, { select: true, focus: false, expand: true });
}

async function pickNode(query: string): Promise<ReferenceNode | undefined> {
  const [{ searchReference }, tree] = await Promise.all([import('../core/reference/search.ts'), loadReference()]);
  const services = tree.roots().flatMap(root => tree.children(root));
  const search = (text: string): readonly ReferenceNode[] =>
    text.trim() === '' ? services : searchReference(text, rules).slice(0, mostHits);
  const pick = vscode.window.createQuickPick<Hit>();
  pick.title = 'Find in the AWS Database Reference';
  pick.placeholder = 'Service, topic, limit or resource type, such as: dynamodb item size';
  const show = (text: string): void => {
    pick.items = search(text).map(toHit);
    // VS Code moves items whose label matches to the top of the list; the best hit stays the one that Enter takes.
    pick.activeItems = pick.items.slice(0, 1);
  };
  pick.onDidChangeValue(show);
  pick.value = query;
  show(query);
  return chosen(pick);
}

function toHit(node: ReferenceNode): Hit {
  const { label, icon, description } = node;
  return {
    node,
    label: `$(${icon}) ${label}`,
    alwaysShow: true,
    ...(description === undefined ? {} : { description }),
  };
}

function chosen(pick: vscode.QuickPick<Hit>): Promise<ReferenceNode | undefined> {
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.node);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
