import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import type { ReferenceTree } from '../core/reference/tree.ts';
import { chosenItem } from './chosenItem.ts';
import { openPage } from './pages.ts';
import type { Reference } from './referenceView.ts';

interface Hit extends vscode.QuickPickItem {
  readonly node: ReferenceNode;
}

/** More than anybody reads; a longer list would only make typing slow. */
const mostHits = 100;

/** `awsDatabaseLens.findInReference`: searches while the user types, then opens the page and shows its place in the tree. */
export async function findInReference(reference: Reference, query = ''): Promise<void> {
  const node = await pickNode(await reference.tree(), query);
  if (node === undefined) return;
  if (node.page !== undefined) await openPage(node.page);
  await reference.reveal(node);
}

async function pickNode(tree: ReferenceTree, query: string): Promise<ReferenceNode | undefined> {
  const { searchReference } = await import('../core/reference/search.ts');
  const services = tree.roots().flatMap(root => tree.children(root));
  const search = (text: string): readonly ReferenceNode[] =>
    text.trim() === '' ? services : searchReference(text, tree).slice(0, mostHits);
  const pick = vscode.window.createQuickPick<Hit>();
  pick.title = vscode.l10n.t('Find in the AWS Database Reference');
  pick.placeholder = vscode.l10n.t('Service, topic, limit, resource type or property, such as: dynamodb item size');
  const show = (text: string): void => {
    pick.items = search(text).map(toHit);
    // VS Code moves items whose label matches to the top of the list; the best hit stays the one that Enter takes.
    pick.activeItems = pick.items.slice(0, 1);
  };
  pick.onDidChangeValue(show);
  pick.value = query;
  show(query);
  return (await chosenItem(pick))?.node;
}

function toHit(node: ReferenceNode): Hit {
  const { kind, label, icon, resourceType } = node;
  const description = kind === 'property' ? resourceType : node.description;
  return {
    node,
    label: `$(${icon}) ${label}`,
    alwaysShow: true,
    ...(description === undefined ? {} : { description }),
  };
}
