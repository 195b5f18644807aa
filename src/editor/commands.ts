import * as vscode from 'vscode';
import { largestMegabytes } from '../core/sizeLimit.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Diagnostics } from './diagnostics.ts';
import { openPage } from './pages.ts';
import type { Checked, Outcome, Results } from './results.ts';
import { pickRule } from './rulePick.ts';
import { openSample } from './sample.ts';
import { changeSeverity } from './severity.ts';
import { createTeamFile } from './teamFileCreate.ts';
import type { TeamFiles } from './teamFiles.ts';

interface Rooms {
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly results: Results;
  readonly diagnostics: Diagnostics;
  readonly teamFiles: TeamFiles;
}

export function registerCommands({ extension, log, results, diagnostics, teamFiles }: Rooms): vscode.Disposable {
  return vscode.Disposable.from(
    command('showRules', showRules),
    command('fixAll', () => fixActiveFile(results)),
    command('changeSeverity', (among?: readonly string[], file?: vscode.Uri) => changeSeverity(teamFiles, among, file)),
    command('createTeamFile', createTeamFile),
    command('showLog', () => log.show()),
    command('openSample', () => openSample(extension)),
    command('lint', () => checkActiveFile(diagnostics)),
  );
}

function command(name: string, run: (...args: never[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(`awsDatabaseLens.${name}`, run);
}

async function showRules(among?: readonly string[]): Promise<void> {
  const rule = await pickRule(vscode.l10n.t('Rules of AWS Database Lens'), among);
  if (rule !== undefined) await openPage(`rules/${rule.id}`);
}

async function fixActiveFile(results: Results): Promise<void> {
  const file = vscode.window.activeTextEditor?.document;
  if (file === undefined) return sayWhy(undefined);
  const [{ fixAll }, outcome] = await Promise.all([import('../core/fixes.ts'), results.of(file)]);
  if (outcome.state !== 'checked') return sayWhy(outcome.state);
  const edits = fixAll(outcome.document, outcome.findings);
  if (edits.length === 0) return say(vscode.l10n.t('Nothing here can be fixed without touching the running database.'));
  await vscode.workspace.applyEdit(toWorkspaceEdit(file, edits));
}

async function checkActiveFile(diagnostics: Diagnostics): Promise<void> {
  const file = vscode.window.activeTextEditor?.document;
  const outcome = file === undefined ? undefined : await diagnostics.refresh(file);
  if (outcome?.state !== 'checked') sayWhy(outcome?.state);
}

function sayWhy(state: Exclude<Outcome, Checked>['state'] | undefined): void {
  switch (state) {
    case 'failed':
      return say(vscode.l10n.t('This file could not be checked: the log of AWS Database Lens says why.'));
    case 'ignored':
      return say(vscode.l10n.t('The team file leaves this file out.'));
    case 'tooLarge':
      return say(vscode.l10n.t('This file is larger than {0} MB and is not checked.', largestMegabytes));
    case 'nothing':
    case undefined:
      return say(vscode.l10n.t('There are no AWS databases to check here.'));
  }
}

/** Answers a command that was given by hand and has nothing to show. */
function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
