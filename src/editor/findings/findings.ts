import * as vscode from 'vscode';
import type { GroupNode } from '../../core/report/findingsTree.ts';
import { groupings, isGrouping, type Grouping } from '../../core/report/groupings.ts';
import type { Tool } from '../../core/report/sarif.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { section } from '../settings.ts';
import type { TeamFiles } from '../teamFiles.ts';
import { exportFindings } from './export.ts';
import { fixFindings } from './fix.ts';
import type { Inspect } from './inspect.ts';
import type { FindingsNode } from './items.ts';
import { scanWorkspace, type Scanned } from './scan.ts';
import { createStore, type Store } from './store.ts';
import { createFindingsView, type FindingsView } from './view.ts';
import { groupingTitles } from './words.ts';

interface Rooms {
  readonly inspect: Inspect;
  readonly diagnostics: Diagnostics;
  readonly teamFiles: TeamFiles;
  readonly memory: vscode.Memento;
  readonly tool: Tool;
}

/** The view of findings with its commands. */
export interface Findings extends vscode.Disposable {
  readonly view: FindingsView;
}

export function createFindings({ inspect, diagnostics, teamFiles, memory, tool }: Rooms): Findings {
  const store = createStore(inspect, diagnostics);
  const view = createFindingsView(store, memory);
  let running: Promise<Scanned | undefined> | undefined;
  const scan = async (): Promise<void> => {
    running ??= scanWorkspace(store, inspect).finally(() => (running = undefined));
    const scanned = await running;
    if (scanned !== undefined) await view.tell(scanned);
  };
  const parts = vscode.Disposable.from(
    store,
    view,
    command('scanWorkspace', scan),
    command('groupFindings', (grouping: unknown) => group(view, grouping)),
    command('exportFindings', (ending: unknown, target?: vscode.Uri | 'untitled') =>
      typeof ending === 'string'
        ? exportFindings(store, inspect, tool, ending, target)
        : exportFindings(store, inspect, tool),
    ),
    // The title of the view passes what has the focus, which is not what is meant there.
    command('fixFindings', () => fixFindings(store, inspect)),
    command('fixTheseFindings', (node: FindingsNode) => fixFindings(store, inspect, node)),
    command('copyFinding', (node: FindingsNode) => copy(node)),
    createFixesContext(store),
    command('showMoreFindings', (node: GroupNode) => view.showMore(node)),
    teamFiles.onDidChange(() => view.tellStale()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(section)) view.tellStale();
    }),
  );
  return { view, dispose: () => parts.dispose() };
}

function command(name: string, run: (...args: never[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(`${section}.${name}`, run);
}

/** Keeps `awsDatabaseLens.hasHarmlessFixes` true while something that was found can be fixed in bulk. */
function createFixesContext(store: Store): vscode.Disposable {
  let has = false;
  return store.onDidChange(() => {
    const hasNow = store.all().some(({ findings }) => findings.some(({ isFixable }) => isFixable));
    if (hasNow === has) return;
    has = hasNow;
    void vscode.commands.executeCommand('setContext', `${section}.hasHarmlessFixes`, has);
  });
}

/** `awsDatabaseLens.groupFindings`: asks how, where that is not given. */
async function group(view: FindingsView, wanted: unknown): Promise<void> {
  const grouping = isGrouping(wanted) ? wanted : await pickGrouping(view.grouping);
  if (grouping !== undefined) await view.group(grouping);
}

async function pickGrouping(current: Grouping): Promise<Grouping | undefined> {
  const items = groupings.map(grouping => ({
    label: groupingTitles[grouping],
    description: grouping === current ? vscode.l10n.t('shown now') : '',
    grouping,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Show in the Findings View') }))?.grouping;
}

async function copy(node: FindingsNode): Promise<void> {
  if (node.kind === 'finding') await vscode.env.clipboard.writeText(node.finding.message);
}
