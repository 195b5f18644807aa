import { window, type ExtensionContext } from 'vscode';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerCommands } from './editor/commands.ts';
import { createDiagnostics } from './editor/diagnostics.ts';
import { registerHover } from './editor/hover.ts';
import { registerPages } from './editor/pages.ts';
import { createReferenceProvider, createReferenceView, type ReferenceProvider } from './editor/referenceView.ts';
import { createResults } from './editor/results.ts';
import { createStatus } from './editor/status.ts';

/** What `activate` hands to the tests. */
export interface Api {
  readonly reference: ReferenceProvider;
}

export function activate({ extensionUri, subscriptions }: ExtensionContext): Api {
  const log = window.createOutputChannel('AWS Database Lens', { log: true });
  const results = createResults(log);
  const diagnostics = createDiagnostics(results);
  const provider = createReferenceProvider();
  const reference = createReferenceView(provider);
  subscriptions.push(
    log,
    diagnostics,
    reference,
    registerCodeActions(results, diagnostics),
    registerHover(results),
    registerPages(),
    createStatus(results, diagnostics),
    registerCommands({ extension: extensionUri, log, results, diagnostics, reference }),
  );
  return { reference: provider };
}
