import * as vscode from 'vscode';
import { isTeamFile } from './teamFileReader.ts';

export interface TeamFileWatch extends vscode.Disposable {
  /** Looks at a file that is named otherwise or lies outside of the workspace, too. */
  add(file: vscode.Uri): void;
}

/** Saving a file is told twice, and a change of branch changes many at once. */
const milliseconds = 50;

/** Calls `then` soon after team files have come, gone or changed. */
export function createTeamFileWatch(then: () => void): TeamFileWatch {
  const { workspace } = vscode;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  const others = new Map<string, vscode.Disposable>();
  const events = vscode.Disposable.from(
    watch('**/.db-lens.{yaml,yml,json}', soon),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (isTeamFile(uri) || others.has(uri.toString())) soon();
    }),
    workspace.onDidChangeWorkspaceFolders(soon),
  );
  return {
    add(file) {
      const isWatched = isTeamFile(file) && workspace.getWorkspaceFolder(file) !== undefined;
      if (isWatched || others.has(file.toString())) return;
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), name);
      others.set(file.toString(), watch(pattern, soon));
    },
    dispose() {
      clearTimeout(timer);
      [events, ...others.values()].forEach(one => one.dispose());
    },
  };
}

function watch(pattern: vscode.GlobPattern, then: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(then),
    watcher.onDidChange(then),
    watcher.onDidDelete(then),
  );
}
