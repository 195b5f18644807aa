import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import type { Reference } from './referenceView.ts';
import type { Results } from './results.ts';

/**
 * `awsDatabaseLens.revealInReference`: shows in the tree what the cursor stands on, a property of a database or else its
 * resource type.
 * @param target id of a node, from a link; the menus pass a file, which is the one in front
 */
export async function revealInReference(reference: Reference, results: Results, target: unknown): Promise<void> {
  const node =
    typeof target === 'string' ? (await reference.tree()).find(target) : await nodeAtCursor(reference, results);
  if (node === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no AWS database under the cursor.'));
    return;
  }
  await reference.reveal(node, { focus: true });
}

async function nodeAtCursor(reference: Reference, results: Results): Promise<ReferenceNode | undefined> {
  const editor = vscode.window.activeTextEditor;
  return editor === undefined ? undefined : nodeAt(reference, results, editor.document, editor.selection.active);
}

/** The node about what stands at a position of a file. */
export async function nodeAt(
  reference: Reference,
  results: Results,
  file: vscode.TextDocument,
  position: vscode.Position,
): Promise<ReferenceNode | undefined> {
  const outcome = await results.of(file);
  if (outcome.state !== 'checked') return undefined;
  const [core, tree] = await Promise.all([import('../core/reveal.ts'), reference.tree()]);
  return core.nodeAt(outcome.document, file.offsetAt(position), tree);
}
