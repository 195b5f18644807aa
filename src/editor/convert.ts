import * as vscode from 'vscode';
import type { Finding, Severity, Span, TextEdit } from '../core/model.ts';
import { isComplaint } from '../core/suppress/complaints.ts';
import { pageUri } from './pageUri.ts';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

const tags: Readonly<Record<NonNullable<Finding['tag']>, vscode.DiagnosticTag>> = {
  unnecessary: vscode.DiagnosticTag.Unnecessary,
  deprecated: vscode.DiagnosticTag.Deprecated,
};

export function toRange(file: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(file.positionAt(start), file.positionAt(end));
}

export function toDiagnostic(file: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { rule, span, message, severity, tag, related = [] } = finding;
  const diagnostic = new vscode.Diagnostic(toRange(file, span), message, severities[severity]);
  diagnostic.source = 'db-lens';
  // The hover and the Problems view open an address. A command in its place is no longer run by VS Code (August 2026).
  diagnostic.code = isRule(rule) ? { value: rule, target: pageUri(`rules/${rule}`) } : rule;
  if (tag !== undefined) diagnostic.tags = [tags[tag]];
  diagnostic.relatedInformation = related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(file.uri, toRange(file, span)), message),
  );
  return diagnostic;
}

/** Whether the id is one of a rule, which has a severity and a page, and not of a complaint about a suppression. */
export function isRule(id: string): boolean {
  return !isComplaint(id);
}

export function toWorkspaceEdit(
  file: vscode.TextDocument,
  edits: readonly TextEdit[],
  note?: vscode.WorkspaceEditEntryMetadata,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(file.uri, toRange(file, span), text, note);
  return edit;
}
