import * as vscode from 'vscode';
import type { Problem, TeamSource } from '../core/team/team.ts';
import { createPause } from './pause.ts';
import { at, isTeamFile, readerNear } from './teamFileReader.ts';
import type { TeamFiles } from './teamFiles.ts';

/** Shows in team files what is wrong in them: in open ones as they are written, in others as they were read last. */
export function createTeamFileProblems(teamFiles: TeamFiles): vscode.Disposable {
  const { workspace } = vscode;
  const shown = vscode.languages.createDiagnosticCollection('awsDatabaseLens.teamFile');
  const check = async (file: vscode.TextDocument): Promise<void> => {
    const { version } = file;
    const problems = await problemsOf(file);
    if (file.isClosed || file.version !== version) return;
    shown.set(file.uri, problems.filter(isNewsIn(file)).map(toDiagnosticIn(file.getText())));
  };
  const pause = createPause(check);
  const open = (file: vscode.TextDocument): void => {
    if (isTeamFile(file.uri)) void check(file);
  };
  const checkOpen = (): void => workspace.textDocuments.forEach(open);
  const clearClosed = (): void => shown.forEach(uri => isOpen(uri) || shown.delete(uri));
  checkOpen();
  return vscode.Disposable.from(
    shown,
    pause,
    workspace.onDidOpenTextDocument(open),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isTeamFile(document.uri)) pause.start(document);
    }),
    workspace.onDidCloseTextDocument(file => {
      pause.cancel(file);
      if (!shown.has(file.uri)) return;
      shown.delete(file.uri);
      teamFiles.refresh();
    }),
    teamFiles.onDidChange(() => {
      clearClosed();
      checkOpen();
    }),
    teamFiles.onDidLoad(({ team, uri }) =>
      team.files.forEach(source => showClosed(shown, at(uri, source.path), source)),
    ),
  );
}

/** What is wrong in a team file as it stands in the editor. */
export async function problemsOf(file: vscode.TextDocument): Promise<readonly Problem[]> {
  const { loadTeam } = await import('../core/team/load.ts');
  const team = await loadTeam(file.uri.path, file.getText(), readerNear(file.uri));
  return team.files[0]?.problems ?? [];
}

function showClosed(shown: vscode.DiagnosticCollection, uri: vscode.Uri, { text = '', problems }: TeamSource): void {
  if (!isOpen(uri)) shown.set(uri, problems.map(toDiagnosticIn(text)));
}

/** Whether what is wrong in the file is shown as it is written. */
function isOpen(uri: vscode.Uri): boolean {
  return isTeamFile(uri) && vscode.workspace.textDocuments.some(file => file.uri.toString() === uri.toString());
}

/** In JSON, VS Code itself tells what is against the schema. */
function isNewsIn({ languageId }: vscode.TextDocument): (problem: Problem) => boolean {
  const hasSchema = vscode.extensions.getExtension('vscode.json-language-features') !== undefined;
  return ({ about }) => languageId !== 'json' || !hasSchema || about === 'file';
}

function toDiagnosticIn(text: string): (problem: Problem) => vscode.Diagnostic {
  return ({ message, span }) => {
    const range = new vscode.Range(positionIn(text, span.start), positionIn(text, span.end));
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'db-lens';
    return diagnostic;
  };
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
