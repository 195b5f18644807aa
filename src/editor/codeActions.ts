import * as vscode from 'vscode';
import { toRange, toWorkspaceEdit } from './convert.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Checked, Outcome, Results } from './results.ts';
import { section } from './settings.ts';
import { selector } from './sources.ts';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const fixAllKind = SourceFixAll.append(section);

export function registerCodeActions(results: Results, diagnostics: Diagnostics): vscode.Disposable {
  const provideCodeActions = async (
    file: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> => {
    const wantsFixAll = context.only?.contains(fixAllKind) ?? false;
    const outcome = await (wantsFixAll ? results.of(file) : asked(results, file, context));
    if (outcome?.state !== 'checked') return [];
    const all = wantsFixAll ? await fixAllActions(file, outcome) : [];
    const wantsQuickFixes = context.only?.contains(QuickFix) ?? true;
    if (!wantsQuickFixes || !diagnostics.has(file)) return all;
    const { quickFixes } = await import('./quickFixes.ts');
    const here = outcome.findings.filter(({ span }) => shareLine(toRange(file, span), range));
    return [...quickFixes(file, outcome, here), ...all];
  };
  const metadata = { providedCodeActionKinds: [QuickFix, fixAllKind] };
  return vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }, metadata);
}

/** The light bulb asks after every move of the cursor: it takes what is there and never starts a check by itself. */
function asked(
  results: Results,
  file: vscode.TextDocument,
  { triggerKind }: vscode.CodeActionContext,
): Promise<Outcome> | undefined {
  return triggerKind === vscode.CodeActionTriggerKind.Automatic ? results.known(file) : results.of(file);
}

async function fixAllActions(file: vscode.TextDocument, { document, findings }: Checked): Promise<vscode.CodeAction[]> {
  const { fixAll } = await import('../core/fixes.ts');
  const edits = fixAll(document, findings);
  if (edits.length === 0) return [];
  const title = vscode.l10n.t('Apply all harmless fixes of AWS Database Lens');
  const action = new vscode.CodeAction(title, fixAllKind);
  action.edit = toWorkspaceEdit(file, edits);
  return [action];
}

function shareLine(a: vscode.Range, b: vscode.Range): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}
