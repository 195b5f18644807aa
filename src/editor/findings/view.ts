import * as vscode from 'vscode';
import type { GroupNode } from '../../core/report/findingsTree.ts';
import { isGrouping, type Grouping } from '../../core/report/groupings.ts';
import { idOf, toItem, tooltipOf, type FindingsNode } from './items.ts';
import type { Scanned } from './scan.ts';
import type { Store } from './store.ts';
import { groupingDescriptions, outcomeOf } from './words.ts';

/** The findings of the workspace in the side bar. */
export interface FindingsView extends vscode.Disposable {
  readonly provider: FindingsProvider;
  readonly view: vscode.TreeView<FindingsNode>;
  readonly grouping: Grouping;
  group(grouping: Grouping): Promise<void>;
  /** Shows more of a long list. */
  showMore(group: GroupNode): void;
  /** Says how far a scan has come. */
  tell(scanned: Scanned): Promise<void>;
  /** Says that what was scanned may be out of date. */
  tellStale(): void;
}

export type FindingsProvider = Required<
  Pick<
    vscode.TreeDataProvider<FindingsNode>,
    'onDidChangeTreeData' | 'getTreeItem' | 'getChildren' | 'getParent' | 'resolveTreeItem'
  >
>;

const viewId = 'awsDatabaseLens.findings';
const groupingKey = 'awsDatabaseLens.findings.grouping';

/** More than these at a time make the tree slow. */
const pageSize = 500;

export function createFindingsView(store: Store, memory: vscode.Memento): FindingsView {
  const changed = new vscode.EventEmitter<GroupNode | undefined>();
  const remembered = memory.get<unknown>(groupingKey);
  let grouping: Grouping = isGrouping(remembered) ? remembered : 'service';
  const shown = createShown(store, () => grouping);
  const provider = createProvider(changed.event, shown);
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  view.description = groupingDescriptions[grouping];
  const refresh = (): void => {
    shown.forget();
    changed.fire(undefined);
  };
  const parts = vscode.Disposable.from(view, changed, store.onDidChange(refresh));
  return {
    provider,
    view,
    get grouping() {
      return grouping;
    },
    async group(wanted) {
      grouping = wanted;
      view.description = groupingDescriptions[grouping];
      refresh();
      await Promise.all([
        memory.update(groupingKey, wanted),
        vscode.commands.executeCommand('setContext', 'awsDatabaseLens.findingsGrouping', wanted),
      ]);
    },
    showMore(group) {
      shown.extend(group);
      changed.fire(group);
    },
    ...createMessage(view),
    dispose: () => parts.dispose(),
  };
}

/** The groups that are on show, worked out when the view asks for them. */
interface Shown {
  groups(): Promise<readonly GroupNode[]>;
  children(group: GroupNode): readonly FindingsNode[];
  /** The group on show that a leaf is in. */
  groupOf(node: FindingsNode): GroupNode | undefined;
  extend(group: GroupNode): void;
  forget(): void;
}

function createShown(store: Store, grouping: () => Grouping): Shown {
  let groups: Promise<readonly GroupNode[]> | undefined;
  let parents = new WeakMap<FindingsNode, GroupNode>();
  const sizes = new Map<string, number>();
  const make = async (): Promise<readonly GroupNode[]> => {
    const { groupsOf } = await import('../../core/report/findingsTree.ts');
    return groupsOf(store.all(), grouping());
  };
  return {
    groups() {
      groups ??= make();
      return groups;
    },
    children(group) {
      const size = sizes.get(idOf(group)) ?? pageSize;
      const leaves = group.leaves.slice(0, size);
      leaves.forEach(leaf => parents.set(leaf, group));
      const left = group.leaves.length - leaves.length;
      return left === 0 ? leaves : [...leaves, { kind: 'more', group, left }];
    },
    groupOf: node => (node.kind === 'more' ? node.group : parents.get(node)),
    extend: group => void sizes.set(idOf(group), (sizes.get(idOf(group)) ?? pageSize) + pageSize),
    forget() {
      groups = undefined;
      parents = new WeakMap();
    },
  };
}

function createProvider(onDidChangeTreeData: vscode.Event<GroupNode | undefined>, shown: Shown): FindingsProvider {
  let isSingle = false;
  return {
    onDidChangeTreeData,
    getTreeItem: node => toItem(node, shown.groupOf(node), isSingle),
    async getChildren(node) {
      if (node?.kind === 'group') return [...shown.children(node)];
      if (node?.kind === 'database') return node.database.posture.map(text => ({ kind: 'posture', of: node, text }));
      if (node !== undefined) return [];
      const groups = await shown.groups();
      isSingle = groups.length === 1;
      return [...groups];
    },
    getParent: node => (node.kind === 'posture' ? node.of : shown.groupOf(node)),
    resolveTreeItem(item, node) {
      item.tooltip = tooltipOf(node);
      return item;
    },
  };
}

function createMessage(view: vscode.TreeView<FindingsNode>): Pick<FindingsView, 'tell' | 'tellStale'> {
  return {
    async tell(scanned) {
      view.message = outcomeOf(scanned);
      await vscode.commands.executeCommand('setContext', 'awsDatabaseLens.findingsScanned', true);
    },
    tellStale() {
      const { message } = view;
      const hint = vscode.l10n.t('The settings have changed since: scan again.');
      if (message !== undefined && !message.endsWith(hint)) view.message = `${message} ${hint}`;
    },
  };
}
