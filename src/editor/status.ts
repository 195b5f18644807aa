import * as vscode from 'vscode';
import { largestMegabytes } from '../core/sizeLimit.ts';
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

const problems = { title: vscode.l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };
const log = { title: vscode.l10n.t('Show Log'), command: 'awsDatabaseLens.showLog' };
const lint = { title: vscode.l10n.t('Check Now'), command: 'awsDatabaseLens.lint' };

/** Says in the language status of the active file what came of checking it; of files without databases, nothing. */
export function createStatus(results: Results, diagnostics: Diagnostics): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('awsDatabaseLens.status', []);
  item.name = 'AWS Database Lens';
  let latest: object | undefined;
  const update = async (file: vscode.TextDocument | undefined): Promise<void> => {
    const turn = (latest = {});
    const run = file === undefined ? undefined : results.known(file);
    item.busy = run !== undefined;
    const outcome = await run;
    const status = file === undefined ? undefined : await statusOf(file, outcome);
    // What takes longer to say may come behind what is newer.
    if (turn !== latest) return;
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

async function statusOf(file: vscode.TextDocument, outcome: Outcome | undefined): Promise<Status | undefined> {
  const { run } = settingsOf(file.uri);
  switch (outcome?.state) {
    case 'checked': {
      const detail = await detailOf(outcome);
      return { text: `$(database) ${count(outcome.findings.length)}`, detail, command: problems };
    }
    case 'failed': {
      const severity = vscode.LanguageStatusSeverity.Error;
      return { text: `$(database) ${vscode.l10n.t('Could not check this file')}`, severity, command: log };
    }
    case 'ignored':
      return {
        text: notChecked(),
        detail: vscode.l10n.t('Left out by the team file'),
        command: opening(outcome.teamFile),
      };
    case 'tooLarge': {
      const severity = vscode.LanguageStatusSeverity.Warning;
      return {
        text: notChecked(),
        detail: vscode.l10n.t('Larger than {0} MB', largestMegabytes),
        severity,
        command: log,
      };
    }
    case 'nothing':
      return undefined;
    case undefined:
      return run === 'manual' ? { text: `$(database) ${vscode.l10n.t('Not checked yet')}`, command: lint } : undefined;
  }
}

function opening(teamFile: vscode.Uri | undefined): vscode.Command {
  return { title: vscode.l10n.t('Open Team File'), command: 'vscode.open', arguments: [teamFile] };
}

function notChecked(): string {
  return `$(database) ${vscode.l10n.t('Not checked')}`;
}

async function detailOf({ configuration: { profile, today }, teamFile }: Checked): Promise<string> {
  const decided =
    teamFile === undefined
      ? vscode.l10n.t('Profile: {0}', profile)
      : vscode.l10n.t('Profile: {0}, with {1}', profile, vscode.workspace.asRelativePath(teamFile));
  const { isStale } = await import('../core/engines/support.ts');
  if (today === undefined || !isStale(today)) return decided;
  return `${decided}. ${vscode.l10n.t('The engine support dates are more than a year old: update the extension')}`;
}

function count(findings: number): string {
  if (findings === 0) return vscode.l10n.t('No findings');
  return findings === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', findings);
}
