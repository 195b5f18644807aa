import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, ruleOf, until } from './editing.ts';

// A folder in the workspace, on the disk, for files that belong together.

const [first] = vscode.workspace.workspaceFolders ?? [];
assert.ok(first !== undefined);

/** The folder of the workspace. */
export const folder = first.uri;

let root = vscode.Uri.joinPath(folder, 'teams');

/** From now on the files lie elsewhere: the editor keeps the text of a closed file for minutes, by its name. */
export function moveTo(path: string): void {
  root = vscode.Uri.joinPath(folder, path);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(root, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes a file and opens it in front. */
export async function open(path: string, text: string): Promise<vscode.TextDocument> {
  const file = await vscode.workspace.openTextDocument(await write(path, text));
  await vscode.window.showTextDocument(file, { preview: false });
  // The editor keeps the text of a file for a while after it is closed.
  if (file.getText() !== text) await vscode.commands.executeCommand('workbench.action.files.revert');
  await until(() => file.getText() === text, `${path} as it is written`);
  return file;
}

export async function gone(path: string): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, path), { recursive: true });
}

export async function clear(): Promise<void> {
  await vscode.workspace.fs.createDirectory(root);
  await vscode.workspace.fs.delete(root, { recursive: true });
}

/** Puts another text in the place of the one in the editor, unsaved. */
export async function type(file: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file.uri, new vscode.Range(0, 0, file.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

export function rulesFoundIn(file: vscode.TextDocument): readonly string[] {
  return diagnosticsOf(file).map(ruleOf);
}
