import type { LogOutputChannel, TextDocument, Uri } from 'vscode';
import type { Assets } from '../core/assets.ts';
import { levelOf, type Configuration } from '../core/configuration.ts';
import type { Document, Finding } from '../core/model.ts';
import { readEmptied, type Perform } from '../core/read.ts';
import type { Rule } from '../core/rule.ts';
import { sizeLimit } from '../core/sizeLimit.ts';
import { loadChecker } from './checker.ts';
import type { CommittedFiles } from './committedFiles.ts';
import { createSessions, type Session } from './sessions.ts';
import { settingsOf } from './settings.ts';
import { inSlices, Superseded } from './slices.ts';
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

/** What a check draws from besides the file. */
export interface Sources {
  readonly log: LogOutputChannel;
  readonly teamFiles: TeamFiles;
  readonly assets: Assets;
  readonly committed: CommittedFiles;
}

export function createResults(sources: Sources): Results {
  const runs = new Map<string, Run>();
  const sessions = createSessions(sources.assets);
  const known = (file: TextDocument): Promise<Outcome> | undefined => {
    const run = runs.get(file.uri.toString());
    const isSame = run?.version === file.version && run.languageId === file.languageId;
    return isSame ? run.outcome : undefined;
  };
  const start = (file: TextDocument): Promise<Outcome> => {
    const { version, languageId } = file;
    const isWanted = (): boolean => runs.get(file.uri.toString()) === run;
    // Not at once: a check asks from its first step on whether it is wanted, which the run tells.
    const checked = Promise.resolve().then(() => check(file, sessions.of(file), sources, inSlices(isWanted)));
    const run: Run = { version, languageId, outcome: checked.then(outcome => outcome ?? overtaken(file)) };
    runs.set(file.uri.toString(), run);
    return run.outcome;
  };
  const of = (file: TextDocument): Promise<Outcome> => known(file) ?? start(file);
  // Whoever waits for a check that a later one has overtaken gets what comes of that one.
  const overtaken = (file: TextDocument): Promise<Outcome> | Outcome =>
    file.isClosed ? { state: 'nothing' } : of(file);
  return {
    known,
    of,
    forget: file => {
      runs.delete(file.uri.toString());
      sessions.forget(file);
    },
    forgetAll: () => runs.clear(),
  };
}

/** Undefined: a later check has overtaken this one. */
async function check(
  file: TextDocument,
  session: Session,
  sources: Sources,
  perform: Perform,
): Promise<Outcome | undefined> {
  const { log } = sources;
  try {
    return await checkBy(perform, file, session, sources);
  } catch (error) {
    if (error instanceof Superseded) return undefined;
    log.error(`${file.uri.toString(true)} could not be checked.`, error instanceof Error ? error : String(error));
    return { state: 'failed' };
  }
}

async function checkBy(
  perform: Perform,
  file: TextDocument,
  { reader, memory }: Session,
  { teamFiles, committed }: Sources,
): Promise<Outcome> {
  const { enabled } = settingsOf(file.uri);
  if (!enabled || !isSource(file)) return { state: 'nothing' };
  const text = file.getText();
  if (text.length > sizeLimit) return { state: 'tooLarge' };
  const document = (await reader.read(text, perform)) ?? (await emptied(file, text, committed));
  if (document === undefined) return { state: 'nothing' };
  const { configuration, teamFile } = await teamFiles.decisionFor(file.uri);
  if (configuration === 'ignored') return { state: 'ignored', teamFile };
  const { lintInSteps, rules } = await loadChecker();
  const before = compares(rules, configuration) ? await committed.documentOf(file) : undefined;
  const findings = await perform(lintInSteps(document, rules, configuration, before, memory));
  return { state: 'checked', document, findings, configuration, teamFile };
}

/** A template out of which the last database has been taken since the last commit. */
async function emptied(file: TextDocument, text: string, committed: CommittedFiles): Promise<Document | undefined> {
  const before = /\bResources\b["']?\s*:/.test(text) ? await committed.documentOf(file) : undefined;
  return before === undefined ? undefined : readEmptied(text, file.languageId);
}

/** Whether a rule is looked at that compares a file with an earlier version. */
function compares(rules: readonly Rule[], configuration: Configuration): boolean {
  return rules.some(rule => 'compare' in rule && levelOf(rule, configuration) !== 'off');
}
