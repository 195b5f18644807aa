import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { FilteredTree } from '../core/reference/filter.ts';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import type { ReferenceTree } from '../core/reference/tree.ts';
import { recipeDrag } from './recipeDrop.ts';
import { toItem } from './referenceItem.ts';

/** The reference in the side bar. */
export interface Reference extends vscode.Disposable {
  readonly provider: ReferenceProvider;
  readonly view: vscode.TreeView<ReferenceNode>;
  /** The whole tree, whatever the filter. Loaded when it is first asked for. */
  tree(): Promise<ReferenceTree>;
  readonly query: string;
  /** Leaves in the view what the query finds; an empty one leaves everything. */
  filter(query: string): Promise<void>;
  /** Selects a node in the view. A filter that hides it is taken away. */
  reveal(node: ReferenceNode, options?: { readonly focus?: boolean }): Promise<void>;
}

/** Of a node of the reference: what the tree needs, and its whole text where somebody asks for it. */
export type ReferenceProvider = Required<
  Pick<
    vscode.TreeDataProvider<ReferenceNode>,
    'onDidChangeTreeData' | 'getTreeItem' | 'getChildren' | 'getParent' | 'resolveTreeItem'
  >
>;

interface Filter {
  readonly query: string;
  readonly tree: FilteredTree | undefined;
}

export function createReference(assets: Assets): Reference {
  const changed = new vscode.EventEmitter<undefined>();
  const tree = once(() => load(assets));
  let filter: Filter = { query: '', tree: undefined };
  const provider = createProvider(
    changed.event,
    async () => filter.tree ?? (await tree()),
    () => filter,
  );
  const view = vscode.window.createTreeView('awsDatabaseLens.reference', {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: recipeDrag,
  });
  const change = async (query: string): Promise<void> => {
    filter = await filterFor(query, tree);
    changed.fire(undefined);
    await showFilter(view, filter);
  };
  return {
    provider,
    view,
    tree,
    get query() {
      return filter.query;
    },
    filter: change,
    async reveal(node, { focus = false } = {}) {
      if (filter.tree !== undefined && filter.tree.find(node.id) === undefined) await change('');
      await view.reveal(node, { select: true, focus, expand: true });
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

async function load(assets: Assets): Promise<ReferenceTree> {
  const [{ referenceTree }, { rules }, { loadFacts }] = await Promise.all([
    import('../core/reference/tree.ts'),
    import('../core/rules/index.ts'),
    import('../core/facts/facts.ts'),
  ]);
  return referenceTree(rules, await loadFacts(assets));
}

function createProvider(
  onDidChangeTreeData: vscode.Event<undefined>,
  shown: () => Promise<ReferenceTree>,
  filter: () => Filter,
): ReferenceProvider {
  return {
    onDidChangeTreeData,
    getTreeItem(node) {
      const { query, tree } = filter();
      return toItem(node, query, tree?.isOpen(node) ?? false);
    },
    async getChildren(node) {
      const tree = await shown();
      return [...(node === undefined ? tree.roots() : tree.children(node))];
    },
    getParent: async node => (await shown()).parent(node),
    resolveTreeItem(item, { tooltip, label }) {
      item.tooltip = new vscode.MarkdownString(tooltip ?? label);
      return item;
    },
  };
}

async function filterFor(query: string, tree: () => Promise<ReferenceTree>): Promise<Filter> {
  const { filterReference } = await import('../core/reference/filter.ts');
  return { query, tree: filterReference(query, await tree()) };
}

async function showFilter(view: vscode.TreeView<ReferenceNode>, { query, tree }: Filter): Promise<void> {
  // Where nothing is found, the welcome of the view in package.json says so.
  const isShown = tree !== undefined && tree.hits > 0;
  view.message = isShown ? vscode.l10n.t('Filter “{0}”: {1} found', query.trim(), tree.hits) : '';
  await vscode.commands.executeCommand('setContext', 'awsDatabaseLens.referenceFiltered', tree !== undefined);
}

/** What has failed is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
