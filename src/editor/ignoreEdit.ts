import * as vscode from 'vscode';
import { ignoring } from '../core/ignore.ts';
import type { Document, Finding, TextEdit } from '../core/model.ts';
import { toRange } from './convert.ts';

/** Stands where the reason goes; it is selected, so that typing replaces it. */
const placeholder = vscode.l10n.t('why this is acceptable');

/** Suppresses a finding, with the cursor in the reason. */
export function ignoreEdit(
  file: vscode.TextDocument,
  document: Document,
  finding: Finding,
): vscode.WorkspaceEdit | undefined {
  const edits = ignoring(document, finding, placeholder);
  if (edits === undefined) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    file.uri,
    edits.map(one => snippet(toRange(file, one.span), one)),
  );
  return edit;
}

function snippet(range: vscode.Range, { text }: TextEdit): vscode.SnippetTextEdit {
  const [before = '', after] = text.split(placeholder);
  const content = new vscode.SnippetString().appendText(before);
  if (after !== undefined) content.appendPlaceholder(placeholder).appendText(after);
  const edit = new vscode.SnippetTextEdit(range, content);
  edit.keepWhitespace = true;
  return edit;
}
