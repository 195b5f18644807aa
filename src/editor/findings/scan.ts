import { l10n, ProgressLocation, window, workspace, type CancellationToken } from 'vscode';
import type { Inspect } from './inspect.ts';
import type { Store } from './store.ts';

/** What a scan has come to. */
export interface Scanned {
  /** How many files it has looked at, and how many there are. */
  readonly files: number;
  readonly of: number;
}

/** Files that are read at the same time: where each read is a request over a network, they wait together. */
const width = 8;

/** Others in the extension host wait no longer than this while files are checked; in milliseconds. */
const slice = 12;

/** Checks every file of the workspace that may hold databases, and shows how far it is. */
export async function scanWorkspace(store: Store, inspect: Inspect): Promise<Scanned | undefined> {
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(l10n.t('There is no folder to scan: open one first.'));
    return undefined;
  }
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('AWS Database Lens: scanning the workspace'),
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    // Loaded with the first scan, as it brings what reads .gitignore files.
    const { findSourceFiles } = await import('./workspaceFiles.ts');
    const files = await findSourceFiles(token);
    store.restart();
    let done = 0;
    const percent = Math.max(1, Math.ceil(files.length / 100));
    await forEachFile(files, token, width, async file => {
      await store.add(file, await inspect(file));
      done += 1;
      if (done % percent > 0) return;
      const message = files.length === 1 ? l10n.t('1 of 1 file') : l10n.t('{0} of {1} files', done, files.length);
      progress.report({ increment: (percent / files.length) * 100, message });
    });
    return { files: done, of: files.length };
  });
}

/** Does something with each file, `width` of them at a time, until it is cancelled, and lets others have their turn. */
export async function forEachFile<T>(
  files: readonly T[],
  token: CancellationToken,
  width: number,
  then: (file: T) => Promise<void>,
): Promise<void> {
  const waiting = files.values();
  const turn = createTurn();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (token.isCancellationRequested) return;
      await then(file);
      await turn();
    }
  };
  await Promise.all(Array.from({ length: width }, work));
}

/** Waits for the events that have come in meanwhile, whenever a slice of time is over. */
function createTurn(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < slice) return;
    await new Promise(resolve => setTimeout(resolve));
    begin = performance.now();
  };
}
