import * as vscode from 'vscode';
import { toDiagnostic } from './convert.ts';
import { createPause } from './pause.ts';
import type { Outcome, Results } from './results.ts';
import { section, settingsOf, type Run } from './settings.ts';
import { isSource } from './sources.ts';

/** What the editor shows of the findings, and when it is brought up to date. */
export interface Diagnostics extends vscode.Disposable {
  /** Checks the file as it is now and shows the findings. */
  refresh(file: vscode.TextDocument): Promise<Outcome>;
  /** Whether findings of the file, perhaps none, are on show. */
  has(file: vscode.TextDocument): boolean;
  /** A file has been checked or closed. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/** @param reasons events after which a file may be judged otherwise, although it is the same */
export function createDiagnostics(results: Results, reasons: readonly vscode.Event<void>[]): Diagnostics {
  const shown = vscode.languages.createDiagnosticCollection(section);
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const refresh = async (file: vscode.TextDocument): Promise<Outcome> => {
    const run = results.of(file);
    const outcome = await run;
    // The file has been changed, closed or checked anew in the meantime: what was found is no longer of interest.
    if (results.known(file) !== run) return outcome;
    show(shown, file, outcome);
    changed.fire(file);
    return outcome;
  };
  const clear = (file: vscode.TextDocument): void => {
    results.forget(file);
    shown.delete(file.uri);
    changed.fire(file);
  };
  const has = (file: vscode.TextDocument): boolean => shown.has(file.uri);
  const events = listen({ refresh, clear, has }, results, reasons);
  return {
    refresh,
    has,
    onDidChange: changed.event,
    dispose: () => [events, shown, changed].forEach(one => one.dispose()),
  };
}

function show(shown: vscode.DiagnosticCollection, file: vscode.TextDocument, outcome: Outcome): void {
  if (outcome.state === 'checked') {
    shown.set(
      file.uri,
      outcome.findings.map(finding => toDiagnostic(file, finding)),
    );
  } else shown.delete(file.uri);
}

interface Shown {
  readonly refresh: (file: vscode.TextDocument) => Promise<Outcome>;
  readonly clear: (file: vscode.TextDocument) => void;
  readonly has: (file: vscode.TextDocument) => boolean;
}

function listen(
  { refresh, clear, has }: Shown,
  results: Results,
  reasons: readonly vscode.Event<void>[],
): vscode.Disposable {
  const { workspace } = vscode;
  const pause = createPause(refresh);
  const open = (file: vscode.TextDocument): void => {
    if (isDue(file, 'onType', 'onSave')) void refresh(file);
  };
  const startAnew = (): void => {
    results.forgetAll();
    workspace.textDocuments
      .filter(file => has(file) || isDue(file, 'onType', 'onSave'))
      .forEach(file => void refresh(file));
  };
  // Behind the activation, for which VS Code waits: a check loads what checks.
  const first = setTimeout(() => workspace.textDocuments.forEach(open));
  return vscode.Disposable.from(
    pause,
    new vscode.Disposable(() => clearTimeout(first)),
    workspace.onDidOpenTextDocument(open),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isDue(document, 'onType')) pause.start(document);
    }),
    workspace.onDidSaveTextDocument(file => {
      if (isDue(file, 'onSave')) void refresh(file);
    }),
    // A change of name or language closes the file and opens it again.
    workspace.onDidCloseTextDocument(file => {
      pause.cancel(file);
      clear(file);
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(section)) startAnew();
    }),
    ...reasons.map(reason => reason(startAnew)),
  );
}

/** Whether the file is to be checked, as far as the user's choice of the time goes. */
function isDue(file: vscode.TextDocument, ...when: readonly Run[]): boolean {
  return isSource(file) && when.includes(settingsOf(file.uri).run);
}
