import * as vscode from 'vscode';
import type { Diagnostics } from './diagnostics.ts';
import type { Results } from './results.ts';

/**
 * Keeps `awsDatabaseLens.hasDatabases` true while the file in front has database resources, for the menus. Where the
 * cursor stands would be known too late for the menu that opens with the same click.
 */
export function createDatabaseContext(results: Results, diagnostics: Diagnostics): vscode.Disposable {
  const update = async (): Promise<void> => {
    const file = vscode.window.activeTextEditor?.document;
    const has = file !== undefined && (await hasDatabases(file, results));
    if (file !== vscode.window.activeTextEditor?.document) return;
    await vscode.commands.executeCommand('setContext', 'awsDatabaseLens.hasDatabases', has);
  };
  void update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    diagnostics.onDidChange(file => {
      if (file === vscode.window.activeTextEditor?.document) void update();
    }),
  );
}

async function hasDatabases(file: vscode.TextDocument, results: Results): Promise<boolean> {
  const outcome = await results.known(file);
  if (outcome?.state !== 'checked') return false;
  const { serviceOf } = await import('../core/reference/services.ts');
  return outcome.document.resources.some(({ type }) => serviceOf(type) !== undefined);
}
