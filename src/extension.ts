import { window, type ExtensionContext } from 'vscode';
import type { Api as PublicApi } from './api.ts';
import { createApi } from './editor/api.ts';
import type { Tool } from './core/report/sarif.ts';
import { assetsOf } from './editor/assets.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerCommands } from './editor/commands.ts';
import { createCommittedFiles } from './editor/committedFiles.ts';
import { registerCompletion } from './editor/completion.ts';
import { createDiagnostics } from './editor/diagnostics.ts';
import { createFindings } from './editor/findings/findings.ts';
import { createInspect } from './editor/findings/inspect.ts';
import type { FindingsView } from './editor/findings/view.ts';
import { registerHover } from './editor/hover.ts';
import { registerLanguageModelTools } from './editor/languageModelTools.ts';
import { registerPages } from './editor/pages.ts';
import { registerRecipes } from './editor/recipes.ts';
import { registerReferenceCommands } from './editor/referenceCommands.ts';
import { createReference, type Reference } from './editor/referenceView.ts';
import { createResults } from './editor/results.ts';
import { createDatabaseContext } from './editor/revealContext.ts';
import { createStatus } from './editor/status.ts';
import { registerTeamFileLanguage } from './editor/teamFileLanguage.ts';
import { createTeamFileProblems } from './editor/teamFileProblems.ts';
import { createTeamFiles } from './editor/teamFiles.ts';

/** What `activate` hands to other extensions, and beside it, to the tests, the views. */
export interface Api extends PublicApi {
  readonly reference: Reference;
  readonly findingsView: FindingsView;
}

export function activate({ extension, extensionUri, subscriptions, workspaceState }: ExtensionContext): Api {
  const log = window.createOutputChannel('AWS Database Lens', { log: true });
  const teamFiles = createTeamFiles();
  const assets = assetsOf(extensionUri);
  const committed = createCommittedFiles(assets);
  const results = createResults({ log, teamFiles, assets, committed });
  // Before anything is checked: it shows the problems of team files as they are read.
  const teamFileProblems = createTeamFileProblems(teamFiles);
  const diagnostics = createDiagnostics(results, [teamFiles.onDidChange, committed.onDidChange]);
  const reference = createReference(assets);
  const inspect = createInspect({ results, teamFiles, assets, log });
  const tool: Tool = extension.packageJSON;
  const findings = createFindings({ inspect, diagnostics, teamFiles, memory: workspaceState, tool });
  subscriptions.push(
    log,
    teamFiles,
    committed,
    teamFileProblems,
    diagnostics,
    reference,
    findings,
    registerCodeActions(results, diagnostics),
    registerHover(results, assets, reference),
    registerCompletion(assets),
    registerRecipes(assets),
    registerTeamFileLanguage(),
    registerPages(assets),
    createStatus(results, diagnostics),
    createDatabaseContext(results, diagnostics),
    registerReferenceCommands(reference, results),
    registerLanguageModelTools(assets),
    registerCommands({ extension: extensionUri, log, results, diagnostics, teamFiles }),
  );
  return { ...createApi(inspect, assets), reference, findingsView: findings.view };
}
