import * as vscode from 'vscode';
import { isStale } from '../core/engines/support.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Checked, Outcome, Results } from './results.ts';
import { settingsOf } from './settings.ts';
import { selector } from './sources.ts';

interface Status {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: vscode.LanguageStatusSeverity;
  readonly command: vscode.Command;
}

const problems = { title: 'Show Problems', command: 'workbench.actions.view.problems' };
const log = { title: 'Show Log', command: 'awsDatabaseLens.showLog' };
const lint = { title: 'Check Now', command: 'awsDatabaseLens.lint' };

/** Says in the language status of the active file what came of checking it; of files without databases, nothing. */
export function createStatus(results: Results, diagnostics: Diagnostics): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('awsDatabaseLens.status', []);
  item.name = 'AWS Database Lens';
  const update = async (file: vscode.TextDocument | undefined): Promise<void> => {
    const run = file === undefined ? undefined : results.known(file);
    item.busy = run !== undefined;
    const outcome = await run;
    const status = file === undefined ? undefined : statusOf(file, outcome);
    if (file !== vscode.window.activeTextEditor?.document) return;
    item.busy = false;
    show(item, status);
  };
  void update(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(editor => void update(editor?.document)),
    diagnostics.onDidChange(file => {
      if (file === vscode.window.activeTextEditor?.document) void update(file);
    }),
  );
}

function show(item: vscode.LanguageStatusItem, status: Status | undefined): void {
  item.selector = status === undefined ? [] : selector;
  if (status === undefined) return;
  item.text = status.text;
  item.detail = status.detail ?? '';
  item.severity = status.severity ?? vscode.LanguageStatusSeverity.Information;
  item.command = status.command;
}

function statusOf(file: vscode.TextDocument, outcome: Outcome | undefined): Status | undefined {
  const { run } = settingsOf(file.uri);
  switch (outcome?.state) {
    case 'checked': {
      const { configuration } = outcome;
      const isOld = configuration.today !== undefined && isStale(configuration.today);
      const detail = `Profile: ${configuration.profile}${fromTeam(outcome)}${isOld ? '. The engine support dates are more than a year old: update the extension' : ''}`;
      return { text: `$(database) ${count(outcome.findings.length)}`, detail, command: problems };
    }
    case 'failed': {
      const severity = vscode.LanguageStatusSeverity.Error;
      return { text: '$(database) Could not check this file', severity, command: log };
    }
    case 'ignored':
      return {
        text: '$(database) Not checked',
        detail: 'Left out by the team file',
        command: opening(outcome.teamFile),
      };
    case 'tooLarge': {
      const severity = vscode.LanguageStatusSeverity.Warning;
      return { text: '$(database) Not checked', detail: 'Larger than 5 MB', severity, command: log };
    }
    case 'nothing':
      return undefined;
    case undefined:
      return run === 'manual' ? { text: '$(database) Not checked yet', command: lint } : undefined;
  }
}

function opening(teamFile: vscode.Uri | undefined): vscode.Command {
  return { title: 'Open Team File', command: 'vscode.open', arguments: [teamFile] };
}

function fromTeam({ teamFile }: Checked): string {
  return teamFile === undefined ? '' : `, with ${vscode.workspace.asRelativePath(teamFile)}`;
}

function count(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings === 0 ? 'No' : findings} findings`;
}
