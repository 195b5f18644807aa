import { EventEmitter, workspace, type Disposable, type Event, type TextDocument, type Uri } from 'vscode';
import type { FileSummary, Inspected } from '../../core/report/fileSummary.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Inspect } from './inspect.ts';

/** What is known of the files: of open ones as they stand in the editor, of those of a scan as they were then. */
export interface Store extends Disposable {
  all(): readonly FileSummary[];
  /** Begins a scan: what an earlier one has found of files that are not open is forgotten. */
  restart(): void;
  add(file: Uri, inspected: Inspected | undefined): Promise<void>;
  readonly onDidChange: Event<void>;
}

/** The view is brought up to date this much after the first change: a scan changes thousands of files in a row. */
const milliseconds = 200;

export function createStore(inspect: Inspect, diagnostics: Diagnostics): Store {
  const summaries = new Map<string, FileSummary>();
  const scanned = new Set<string>();
  const changed = new EventEmitter<void>();
  const soon = createDelay(() => changed.fire());
  const put = (address: string, summary: FileSummary | undefined): void => {
    const hasChanged = summary === undefined ? summaries.delete(address) : summaries.set(address, summary).has(address);
    if (hasChanged) soon.start();
  };
  const update = async (file: TextDocument): Promise<void> => {
    const [address, { isClosed }] = [file.uri.toString(), file];
    const inspected = isClosed && !scanned.has(address) ? undefined : await inspect(file.uri);
    const summary = await summarize(file.uri, inspected);
    if (isClosed === !isOpen(address)) put(address, summary);
  };
  const events = [
    diagnostics.onDidChange(file => void update(file)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(file => remove(file))),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => remove(oldUri))),
  ];
  const remove = (deleted: Uri): void => {
    const address = deleted.toString();
    const inside = [...summaries.keys()].filter(key => key === address || key.startsWith(`${address}/`));
    inside.forEach(key => put(key, undefined));
  };
  return {
    all: () => [...summaries.values()],
    restart() {
      [...summaries.keys()].filter(key => !isOpen(key)).forEach(key => summaries.delete(key));
      scanned.clear();
      soon.start();
    },
    async add(file, inspected) {
      scanned.add(file.toString());
      put(file.toString(), await summarize(file, inspected));
    },
    onDidChange: changed.event,
    dispose: () => [soon, changed, ...events].forEach(one => one.dispose()),
  };
}

/** Undefined where there is nothing to show. */
async function summarize(file: Uri, inspected: Inspected | undefined): Promise<FileSummary | undefined> {
  if (inspected === undefined) return undefined;
  // Loaded with the first file that has databases.
  const { summaryOf } = await import('../../core/report/fileSummary.ts');
  const summary = summaryOf(file.toString(), shownName(file), inspected);
  return summary.findings.length + summary.databases.length === 0 ? undefined : summary;
}

function isOpen(address: string): boolean {
  return workspace.textDocuments.some(({ uri }) => uri.toString() === address);
}

/** As the command line shows files: relative to the folder of the workspace, with its name where there are several. */
export function shownName(file: Uri): string {
  return workspace.asRelativePath(file);
}

/** Calls `then` once for all that is started within a moment. */
function createDelay(then: () => void): Disposable & { start(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start() {
      timer ??= setTimeout(() => {
        timer = undefined;
        then();
      }, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
