import * as vscode from 'vscode';
import type { FileSummary, Inspected } from '../../core/report/fileSummary.ts';
import type { LeafNode } from '../../core/report/findingsTree.ts';
import type { FindingsNode } from './items.ts';
import type { Inspect } from './inspect.ts';
import { forEachFile } from './scan.ts';
import type { Store } from './store.ts';

/** Each change is ticked by the user in the refactor preview before it is made. */
const note: vscode.WorkspaceEditEntryMetadata = {
  needsConfirmation: true,
  label: vscode.l10n.t('Harmless fixes of AWS Database Lens'),
  description: vscode.l10n.t('No effect on a running database'),
};

/**
 * `awsDatabaseLens.fixFindings`: shows what the harmless fixes would change, in a preview that applies them.
 * @param node only what is in it; left out: everything that was found
 */
export async function fixFindings(store: Store, inspect: Inspect, node?: FindingsNode): Promise<void> {
  const wanted = node === undefined ? everything(store) : ofNode(node);
  const edit = await editFor(wanted, inspect);
  if (edit === undefined) return;
  if (edit.size === 0) {
    const message = vscode.l10n.t('Nothing here can be fixed without touching a running database.');
    void vscode.window.showInformationMessage(message);
    return;
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** The fingerprints of the findings to fix, by the address of their file. */
type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

function everything(store: Store): Wanted {
  return new Map(store.all().flatMap(fixableIn));
}

function fixableIn({ uri, findings }: FileSummary): readonly (readonly [string, ReadonlySet<string>])[] {
  const fixable = findings.filter(({ isFixable }) => isFixable).map(({ fingerprint }) => fingerprint);
  return fixable.length === 0 ? [] : [[uri, new Set(fixable)]];
}

function ofNode(node: FindingsNode): Wanted {
  const leaves: readonly LeafNode[] = node.kind === 'group' ? node.leaves : node.kind === 'finding' ? [node] : [];
  const wanted = new Map<string, Set<string>>();
  for (const leaf of leaves) {
    if (leaf.kind !== 'finding' || !leaf.finding.isFixable) continue;
    const inFile = wanted.get(leaf.in.uri) ?? new Set();
    wanted.set(leaf.in.uri, inFile.add(leaf.finding.fingerprint));
  }
  return wanted;
}

/** Undefined where the user has cancelled it. */
async function editFor(wanted: Wanted, inspect: Inspect): Promise<vscode.WorkspaceEdit | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('AWS Database Lens: preparing fixes'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    await forEachFile([...wanted], token, 1, async ([address, fingerprints]) => {
      const file = vscode.Uri.parse(address, true);
      const inspected = await inspect(file);
      if (inspected !== undefined) await addFixes(edit, file, inspected, fingerprints);
    });
    return token.isCancellationRequested ? undefined : edit;
  });
}

async function addFixes(
  edit: vscode.WorkspaceEdit,
  file: vscode.Uri,
  { document, findings }: Inspected,
  wanted: ReadonlySet<string>,
): Promise<void> {
  const [{ fixAll }, { fingerprintsOf }, { positionsIn }] = await Promise.all([
    import('../../core/fixes.ts'),
    import('../../core/report/fingerprint.ts'),
    import('../../core/report/positions.ts'),
  ]);
  const fingerprints = fingerprintsOf(document, findings);
  const at = positionsIn(document.text);
  const positionAt = (offset: number): vscode.Position => {
    const { line, column } = at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  const chosen = findings.filter((_, i) => wanted.has(fingerprints[i] ?? ''));
  for (const { span, text } of fixAll(document, chosen)) {
    edit.replace(file, new vscode.Range(positionAt(span.start), positionAt(span.end)), text, note);
  }
}
