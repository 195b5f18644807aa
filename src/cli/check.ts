import type { Configuration } from '../core/configuration.ts';
import type { Assets } from '../core/assets.ts';
import { applyEdits } from '../core/document.ts';
import { fixAll } from '../core/fixes.ts';
import { lint } from '../core/lint.ts';
import type { Document, Finding, Impact } from '../core/model.ts';
import { read, readEmptied } from '../core/read.ts';
import type { Rule } from '../core/rule.ts';
import type { Times } from './report.ts';

/** How a text is to be looked at. */
export interface Task {
  readonly languageId: string;
  readonly configuration: Configuration;
  readonly rules: readonly Rule[];
  /** Ids of the rules that were asked for; empty: all. */
  readonly only: readonly string[];
  /** The same function for every text: what is made of the files is remembered by it. */
  readonly assets: Assets;
  /** What the file held earlier; undefined: nothing to compare it with. */
  readonly earlier: string | undefined;
}

/** A text that holds databases, and what was found in it. */
export interface Outcome {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly times: Times;
}

/** Fixes that touch the same text wait for one another, so one pass may not be enough. */
const mostPasses = 10;

/** The findings in a text; undefined where it holds nothing for this engine. */
export async function check(
  { languageId, configuration, rules, only, assets, earlier }: Task,
  text: string,
): Promise<Outcome | undefined> {
  const start = performance.now();
  const known = await read(text, languageId, assets);
  const before = earlier === undefined || earlier === text ? known : await read(earlier, languageId, assets);
  const document = known ?? (before === undefined ? undefined : await readEmptied(text, languageId));
  if (document === undefined) return undefined;
  const between = performance.now();
  const compared = earlier === undefined ? undefined : before;
  const findings = lint(document, rules, configuration, compared).filter(
    ({ rule }) => only.length === 0 || only.includes(rule),
  );
  return { document, findings, times: { read: between - start, rules: performance.now() - between } };
}

/**
 * The same text with the fixes of these impacts applied, harmless ones first, as often as they settle something. What
 * does more than nothing to a database answers only findings that were there before: a step that wants time between
 * itself and the next, such as accepting TLS before requiring it, keeps that time.
 */
export async function fix(task: Task, before: Outcome, impacts: readonly Impact[]): Promise<Outcome> {
  const harmless = await applyAll(task, before, ['none'], () => true);
  if (impacts.every(impact => impact === 'none')) return harmless;
  const known = new Set(before.findings.map(subject));
  return applyAll(task, harmless, impacts, finding => known.has(subject(finding)));
}

async function applyAll(
  task: Task,
  before: Outcome,
  impacts: readonly Impact[],
  isWanted: (finding: Finding) => boolean,
): Promise<Outcome> {
  let now = before;
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = fixAll(now.document, now.findings.filter(isWanted), impacts);
    const next = edits.length === 0 ? undefined : await check(task, applyEdits(now.document.text, edits));
    if (next === undefined || settled(now, next) === 0) break;
    now = next;
  }
  return now;
}

/**
 * How many findings are gone. Others may have come in their place: a cluster that fails over by itself is then asked
 * for a second zone.
 */
export function settled(before: Outcome, after: Outcome): number {
  const left = after.findings.map(subject);
  return before.findings.map(subject).filter(name => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

function subject({ rule, resource }: Finding): string {
  return `${rule} ${resource}`;
}
