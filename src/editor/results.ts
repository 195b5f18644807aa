import type { LogOutputChannel, TextDocument } from 'vscode';
import { lint } from '../core/lint.ts';
import type { Document, Finding } from '../core/model.ts';
import { read } from '../core/read.ts';
import { rules } from '../core/rules/index.ts';
import { settingsOf } from './settings.ts';
import { isSource } from './sources.ts';

/** What came of checking one version of a file. */
export type Outcome = Checked | { readonly state: 'nothing' | 'tooLarge' | 'failed' };

export interface Checked {
  readonly state: 'checked';
  readonly document: Document;
  readonly findings: readonly Finding[];
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
  readonly outcome: Promise<Outcome>;
}

/** In UTF-16 units, about bytes. The largest template that CloudFormation takes is 1 MB. */
const sizeLimit = 5 * 1024 * 1024;

export function createResults(log: LogOutputChannel): Results {
  const runs = new Map<string, Run>();
  const known = (file: TextDocument): Promise<Outcome> | undefined => {
    const run = runs.get(file.uri.toString());
    return run?.version === file.version ? run.outcome : undefined;
  };
  const start = (file: TextDocument): Promise<Outcome> => {
    const outcome = check(file, log);
    runs.set(file.uri.toString(), { version: file.version, outcome });
    return outcome;
  };
  return {
    known,
    of: file => known(file) ?? start(file),
    forget: file => void runs.delete(file.uri.toString()),
    forgetAll: () => runs.clear(),
  };
}

async function check(file: TextDocument, log: LogOutputChannel): Promise<Outcome> {
  const { enabled, configuration } = settingsOf(file.uri);
  if (!enabled || !isSource(file)) return { state: 'nothing' };
  try {
    const text = file.getText();
    if (text.length > sizeLimit) return { state: 'tooLarge' };
    const document = await read(text, file.languageId);
    if (document === undefined) return { state: 'nothing' };
    return { state: 'checked', document, findings: lint(document, rules, configuration) };
  } catch (error) {
    log.error(`${file.uri.toString(true)} could not be checked.`, error instanceof Error ? error : String(error));
    return { state: 'failed' };
  }
}
