import * as vscode from 'vscode';
import { fixAll, offers, type Offer } from '../core/fixes.ts';
import { isHarmless, titleOf } from '../core/impact.ts';
import type { Finding } from '../core/model.ts';
import { isRule, toDiagnostic, toWorkspaceEdit } from './convert.ts';
import { ignoreEdit } from './ignoreEdit.ts';
import type { Checked } from './results.ts';

interface Situation {
  readonly file: vscode.TextDocument;
  readonly checked: Checked;
  readonly finding: Finding;
}

type Step = (situation: Situation) => readonly vscode.CodeAction[];

/** The order in which a finding's actions are offered. */
const steps: readonly Step[] = [fixes, fixAllOfRule, ignore];

/**
 * The actions for findings on one line: step by step, so that of several findings all the fixes come first. What
 * differs in nothing that the user sees is offered once, and what can be done about rules comes once for all of them.
 */
export function quickFixes(
  file: vscode.TextDocument,
  checked: Checked,
  findings: readonly Finding[],
): readonly vscode.CodeAction[] {
  const actions = steps.flatMap(step => {
    const own = findings.flatMap(finding => actionsFor({ file, checked, finding }, step));
    return step === fixes ? own : [...new Map(own.map(action => [action.title, action])).values()];
  });
  const ofRules = findings.filter(({ rule }) => isRule(rule));
  return ofRules.length === 0 ? actions : [...actions, ...aboutRules(file, ofRules)];
}

function actionsFor(situation: Situation, step: Step): readonly vscode.CodeAction[] {
  const diagnostic = toDiagnostic(situation.file, situation.finding);
  const actions = step(situation);
  actions.forEach(action => (action.diagnostics = [diagnostic]));
  return actions;
}

function quickFix(title: string): vscode.CodeAction {
  return new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
}

function fixes({ file, checked, finding }: Situation): readonly vscode.CodeAction[] {
  const offered = offers(checked.document, finding);
  const preferred = offered.find(({ fix }) => isHarmless(fix));
  return offered.map(offer => {
    const { fix, edits } = offer;
    const action = quickFix(titleOf(fix));
    action.isPreferred = offer === preferred;
    action.edit = toWorkspaceEdit(file, edits, warningOf(fix));
    return action;
  });
}

/** What replaces the database is shown in the refactor preview, where the user has to tick it. */
function warningOf(fix: Offer['fix']): vscode.WorkspaceEditEntryMetadata | undefined {
  if (fix.impact !== 'replacement') return undefined;
  return { needsConfirmation: true, label: vscode.l10n.t('Replaces the database'), description: fix.title };
}

function fixAllOfRule({ file, checked, finding }: Situation): readonly vscode.CodeAction[] {
  const { document, findings } = checked;
  const ofRule = findings.filter(({ rule }) => rule === finding.rule);
  const fixable = ofRule.filter(one => offers(document, one).some(({ fix }) => isHarmless(fix)));
  if (fixable.length < 2 || !fixable.includes(finding)) return [];
  const action = quickFix(vscode.l10n.t("Fix all '{0}' in this file", finding.rule));
  action.edit = toWorkspaceEdit(file, fixAll(document, fixable));
  return [action];
}

function ignore({ file, checked, finding }: Situation): readonly vscode.CodeAction[] {
  const edit = isRule(finding.rule) ? ignoreEdit(file, checked.document, finding) : undefined;
  if (edit === undefined) return [];
  const action = quickFix(vscode.l10n.t("Ignore '{0}' for {1} with a reason…", finding.rule, finding.resource));
  action.edit = edit;
  return [action];
}

/** Of several rules the user chooses one. */
function aboutRules(file: vscode.TextDocument, findings: readonly Finding[]): readonly vscode.CodeAction[] {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const [id = '', ...others] = ids;
  const [severity, documentation] =
    others.length === 0
      ? [vscode.l10n.t("Change severity of '{0}'…", id), vscode.l10n.t("Show documentation of '{0}'", id)]
      : [
          vscode.l10n.t('Change severity of one of these {0} rules…', ids.length),
          vscode.l10n.t('Show documentation of one of these {0} rules…', ids.length),
        ];
  const diagnostics = findings.map(finding => toDiagnostic(file, finding));
  return [
    command(severity, diagnostics, 'awsDatabaseLens.changeSeverity', ids, file.uri),
    command(documentation, diagnostics, 'awsDatabaseLens.showRules', ids),
  ];
}

function command(
  title: string,
  diagnostics: vscode.Diagnostic[],
  id: string,
  ...args: readonly unknown[]
): vscode.CodeAction {
  const action = quickFix(title);
  action.diagnostics = diagnostics;
  action.command = { title, command: id, arguments: [...args] };
  return action;
}
