import * as vscode from 'vscode';
import { pickRule } from './rulePick.ts';
import { section, settingsOf, severityLevels } from './settings.ts';

/** `awsDatabaseLens.changeSeverity`: asks for the severity of a rule, and for the rule where none is given. */
export async function changeSeverity(rule?: string, file?: vscode.Uri): Promise<void> {
  const id = rule ?? (await pickRule('Rule whose severity to change'))?.id;
  if (id === undefined) return;
  const scope = file ?? vscode.window.activeTextEditor?.document.uri ?? vscode.Uri.from({ scheme: 'untitled' });
  const current = settingsOf(scope).configuration.severities[id];
  const items = severityLevels.map(label => (label === current ? { label, description: 'set now' } : { label }));
  const picked = await vscode.window.showQuickPick(items, { title: `Severity of '${id}'`, placeHolder: 'Severity' });
  if (picked !== undefined) await writeSeverity(id, picked.label);
}

/** Writes to the settings of the workspace where one is open, else to those of the user. */
async function writeSeverity(rule: string, severity: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  const written = settings.inspect<Record<string, string>>('rules');
  const [target, old] =
    vscode.workspace.workspaceFolders === undefined
      ? [vscode.ConfigurationTarget.Global, written?.globalValue]
      : [vscode.ConfigurationTarget.Workspace, written?.workspaceValue];
  await settings.update('rules', { ...old, [rule]: severity }, target);
}
