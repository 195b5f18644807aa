import type { LogOutputChannel, TextDocument, Uri } from 'vscode';
import type { Assets } from '../core/assets.ts';
import { levelOf, type Configuration } from '../core/configuration.ts';
import { lint } from '../core/lint.ts';
import type { Document, Finding } from '../core/model.ts';
import { read, readEmptied } from '../core/read.ts';
import { rules } from '../core/rules/index.ts';
import type { CommittedFiles } from './committedFiles.ts';
import { settingsOf } from './settings.ts';
import { isSource } from './sources.ts';
import type { TeamFiles } from './teamFiles.ts';

/** What came of checking one version of a file. */
export type Outcome = Checked | { readonly state: 'nothing' | 'tooLarge' | 'failed' } | Ignored;

/** The team file leaves it out. */
interface Ignored {
  readonly state: 'ignored';
  readonly teamFile: Uri | undefined;
}

export interface Checked {
  readonly state: 'checked';
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly configuration: Configuration;
  /** The team file that has a say in the configuration. */
  readonly teamFile: Uri | undefined;
}

/** One result per version of a file, shared by everything that shows or uses findings. */
export interface Results {
  /** The result of the version at hand, made now where there is none yet. Never rejects. */
  of(file: TextDocument): Promise<Outcome>;
  /** The result of the version at hand, if somebody has asked for it already. */
  known(file: TextDocument): Promise<Outcome> | undefined;
  forget(file: TextDocument): void;
  forgetAll(): void;
}

interface Run {
  readonly version: number;
  /** A file that is given another language keeps its version. */
  readonly languageId: string;
  readonly outcome: Promise<Outcome>;
}

/** In UTF-16 units, about bytes. The largest template that CloudFormation takes is 1 MB. */
const sizeLimit = 5 * 1024 * 1024;

/** What a check draws from besides the file. */
export interface Sources {
  readonly log: LogOutputChannel;
  readonly teamFiles: TeamFiles;
  readonly assets: Assets;
  readonly committed: CommittedFiles;
}

export function createResults(sources: Sources): Results {
  const runs = new Map<string, Run>();
  const known = (file: TextDocument): Promise<Outcome> | undefined => {
    const run = runs.get(file.uri.toString());
    const isSame = run?.version === file.version && run.languageId === file.languageId;
    return isSame ? run.outcome : undefined;
  };
  const start = (file: TextDocument): Promise<Outcome> => {
    const outcome = check(file, sources);
    runs.set(file.uri.toString(), { version: file.version, languageId: file.languageId, outcome });
    return outcome;
  };
  return {
    known,
    of: file => known(file) ?? start(file),
    forget: file => void runs.delete(file.uri.toString()),
    forgetAll: () => runs.clear(),
  };
}

async function check(file: TextDocument, { log, teamFiles, assets, committed }: Sources): Promise<Outcome> {
  const { enabled } = settingsOf(file.uri);
  if (!enabled || !isSource(file)) return { state: 'nothing' };
  try {
    const text = file.getText();
    if (text.length > sizeLimit) return { state: 'tooLarge' };
    const document = (await read(text, file.languageId, assets)) ?? (await emptied(file, text, committed));
    if (document === undefined) return { state: 'nothing' };
    const { configuration, teamFile } = await teamFiles.decisionFor(file.uri);
    if (configuration === 'ignored') return { state: 'ignored', teamFile };
    const before = compares(configuration) ? await committed.documentOf(file) : undefined;
    const findings = lint(document, rules, configuration, before);
    return { state: 'checked', document, findings, configuration, teamFile };
  } catch (error) {
    log.error(`${file.uri.toString(true)} could not be checked.`, error instanceof Error ? error : String(error));
    return { state: 'failed' };
  }
}

/** A template out of which the last database has been taken since the last commit. */
async function emptied(file: TextDocument, text: string, committed: CommittedFiles): Promise<Document | undefined> {
  const before = /\bResources\b["']?\s*:/.test(text) ? await committed.documentOf(file) : undefined;
  return before === undefined ? undefined : readEmptied(text, file.languageId);
}

/** Whether a rule is looked at that compares a file with an earlier version. */
function compares(configuration: Configuration): boolean {
  return rules.some(rule => 'compare' in rule && levelOf(rule, configuration) !== 'off');
}
