import * as vscode from 'vscode';
import type { Level } from '../core/team/team.ts';
import { levels } from '../core/team/words.ts';
import { toWorkspaceEdit } from './convert.ts';
import { pickRule } from './rulePick.ts';
import { section } from './settings.ts';
import type { LoadedTeam, TeamFiles } from './teamFiles.ts';

/**
 * `awsDatabaseLens.changeSeverity`: asks for the severity of a rule, and for the rule where not a single one is given.
 * It is written where it holds for the file: into its team file, or else into the settings.
 * @param among ids of the rules to choose from; undefined: all
 */
export async function changeSeverity(
  teamFiles: TeamFiles,
  among?: readonly string[],
  file?: vscode.Uri,
): Promise<void> {
  const id = (await pickRule(vscode.l10n.t('Rule whose severity to change'), among))?.id;
  if (id === undefined) return;
  const scope = file ?? vscode.window.activeTextEditor?.document.uri ?? vscode.Uri.from({ scheme: 'untitled' });
  const [{ configuration }, found] = await Promise.all([teamFiles.decisionFor(scope), teamFiles.teamOf(scope)]);
  const level = await pickLevel(id, configuration === 'ignored' ? undefined : configuration.severities[id], found);
  if (level === undefined) return;
  await (found === undefined ? writeSetting(id, level) : writeTeamFile(found, scope, id, level));
}

async function pickLevel(
  rule: string,
  current: Level | undefined,
  found: LoadedTeam | undefined,
): Promise<Level | undefined> {
  const description = vscode.l10n.t('set now');
  const items = levels.map(label => (label === current ? { label, description } : { label }));
  const placeHolder =
    found === undefined
      ? vscode.l10n.t('Severity, written to the settings')
      : vscode.l10n.t('Severity, written to {0}', vscode.workspace.asRelativePath(found.uri));
  const options = { title: vscode.l10n.t("Severity of '{0}'", rule), placeHolder };
  return (await vscode.window.showQuickPick(items, options))?.label;
}

/** Writes into the team file and saves it, unless somebody is changing it. */
async function writeTeamFile({ uri }: LoadedTeam, file: vscode.Uri, rule: string, level: Level): Promise<void> {
  const { withSeverity } = await import('../core/team/write.ts');
  const document = await vscode.workspace.openTextDocument(uri);
  const edits = withSeverity({ path: uri.path, text: document.getText() }, file.path, rule, level);
  const isOwn = !document.isDirty;
  const isWritten = edits !== undefined && (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)));
  if (isWritten && isOwn) await document.save();
  if (isWritten) return;
  await vscode.window.showTextDocument(document);
  const entry = `${rule}: ${level}`;
  void vscode.window.showWarningMessage(
    vscode.l10n.t("The severity could not be written here. Under 'rules' add: {0}", entry),
  );
}

/** Writes to the settings of the workspace where one is open, else to those of the user. */
async function writeSetting(rule: string, level: Level): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  const written = settings.inspect<Record<string, string>>('rules');
  const [target, old] =
    vscode.workspace.workspaceFolders === undefined
      ? [vscode.ConfigurationTarget.Global, written?.globalValue]
      : [vscode.ConfigurationTarget.Workspace, written?.workspaceValue];
  await settings.update('rules', { ...old, [rule]: level }, target);
}
