import type { Configuration } from '../core/configuration.ts';
import { applyEdits } from '../core/document.ts';
import { fixAll } from '../core/fixes.ts';
import { lint } from '../core/lint.ts';
import type { Document, Finding } from '../core/model.ts';
import { read } from '../core/read.ts';
import { rules } from '../core/rules/index.ts';

/** How a file is to be looked at. */
export interface Task {
  /** The name by which the file is shown. */
  readonly file: string;
  readonly languageId: string;
  readonly configuration: Configuration;
}

/** A file that holds databases, and what was found in it. */
export interface Checked {
  readonly file: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** How many findings the fixes have settled. */
  readonly fixed: number;
}

/** Fixes that touch the same text wait for one another, so one pass may not be enough. */
const mostPasses = 10;

/** The findings in a text; undefined where it holds nothing for this engine. */
export async function check({ file, languageId, configuration }: Task, text: string): Promise<Checked | undefined> {
  const document = await read(text, languageId);
  if (document === undefined) return undefined;
  return { file, document, findings: lint(document, rules, configuration), fixed: 0 };
}

/** The same file with the harmless fixes applied, as often as they settle something. */
export async function fix(task: Task, before: Checked): Promise<Checked> {
  let now = before;
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = fixAll(now.document, now.findings);
    const next = edits.length === 0 ? undefined : await check(task, applyEdits(now.document.text, edits));
    if (next === undefined || next.findings.length >= now.findings.length) break;
    now = next;
  }
  return { ...now, fixed: before.findings.length - now.findings.length };
}
