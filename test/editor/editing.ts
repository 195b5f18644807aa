import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { memoryFiles } from './memoryFiles.ts';

// What the tests do with files, and how they wait for what the extension makes of them.

const files = memoryFiles('db-lens-test', { isReadonly: false });
let count = 0;

/** Opens a text as a new file in front. */
export async function open(content: string, extension = 'yaml'): Promise<vscode.TextDocument> {
  count += 1;
  const file = await vscode.workspace.openTextDocument(files.add(`/${count}.${extension}`, content));
  await vscode.window.showTextDocument(file, { preview: false });
  return file;
}

/** Closes everything, without the question whether to save it. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Our diagnostics of a file, of one rule where one is named. */
export function diagnosticsOf({ uri }: vscode.TextDocument, rule?: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'db-lens')
    .filter(diagnostic => rule === undefined || ruleOf(diagnostic) === rule);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The only diagnostic of a rule, once there is one. */
export async function finding(file: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  await until(() => diagnosticsOf(file, rule).length > 0, `a finding of ${rule}`);
  const [first, ...others] = diagnosticsOf(file, rule);
  assert.ok(first !== undefined && others.length === 0);
  return first;
}

/** Waits for something to come true, and fails when it does not within five seconds. */
export async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(20);
  }
}

/** Takes the first entry of the list that a command shows, however long the list takes to come. */
export async function acceptFirst(command: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(command).then(() => true);
  for (let tries = 0; tries < 25; tries += 1) {
    if (await Promise.race([done, pause(200).then(() => false)])) break;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await command;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** The text that a range covers. */
export function textAt(file: vscode.TextDocument, { range }: vscode.Diagnostic): string {
  return file.getText(range);
}

/** Checks the file in front, and waits for the end of it. */
export async function check(): Promise<void> {
  await vscode.commands.executeCommand('awsDatabaseLens.lint');
}

/** The quick fixes that the editor offers for a range, in their order. */
export async function quickFixes(file: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return codeActions(file, range, vscode.CodeActionKind.QuickFix);
}

/** While VS Code starts, it drops a request when another extension begins to offer actions: none is asked for again. */
export async function codeActions(
  file: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const ask = 'vscode.executeCodeActionProvider';
  for (let tries = 0; tries < 5; tries += 1) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(ask, file.uri, range, kind.value);
    if (actions.length > 0) return actions;
    await pause(100);
  }
  return [];
}

/** Does what choosing the action in the menu does. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined) assert.ok(await vscode.workspace.applyEdit(edit));
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Sets one of our settings for the workspace, or takes it back. */
export async function configure(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('awsDatabaseLens').update(name, value, vscode.ConfigurationTarget.Workspace);
}
