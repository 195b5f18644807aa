import { completionsAt } from '../../src/core/completion/completions.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import { applyEdits } from '../../src/core/document.ts';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { fixAll, offers } from '../../src/core/fixes.ts';
import { hoverAt } from '../../src/core/hover/hover.ts';
import { ignoring } from '../../src/core/ignore.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding, TextEdit } from '../../src/core/model.ts';
import { read, readEmptied, templateLanguages } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { completionsAt as teamCompletionsAt } from '../../src/core/team/completions.ts';
import { teamHoverAt } from '../../src/core/team/hover.ts';
import { parseTeamFile } from '../../src/core/team/parse.ts';
import { assets } from '../../test/assets.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

// Everything that a driver can ask of the engine about a text, at random places. It must not throw.

const today = '2026-11-20';
const profiles = ['recommended', 'strict', 'development'] as const;
const strict: Configuration = { profile: 'strict', severities: {}, today, requiredTags: ['Owner'] };
const decisions = { parameters: { Stage: 'prod', Env: 'prod' }, conditions: { IsProd: true, Prod: false } };
const places = 4;

/** In milliseconds, for each thing that is asked. */
const longest = 2_000;

/** Reads a text and asks everything about it. `before` is what it is compared with. */
export async function exercise({ text, languageId }: Sample, before: string, random: Random): Promise<void> {
  await complete(text, languageId, random);
  const document = await timedRead({ text, languageId });
  const earlier = before === text ? document : await timedRead({ text: before, languageId });
  if (document !== undefined) await exerciseDocument(document, earlier, random);
  const emptied = document === undefined ? await readEmptied(text, languageId) : undefined;
  if (emptied !== undefined) checkFixes(emptied, lint(emptied, rules, strict, earlier), random);
}

/** What a person waits for must not take long. */
function timed<T>(what: string, work: () => T): T {
  const check = stopwatch(what);
  const result = work();
  check();
  return result;
}

async function timedRead({ text, languageId }: Pick<Sample, 'text' | 'languageId'>): Promise<Document | undefined> {
  const check = stopwatch('Reading');
  const document = await read(text, languageId, assets);
  check();
  return document;
}

/** Throws when too much time has passed since. On a busy machine the time counts that the processor has spent on it. */
function stopwatch(what: string): () => void {
  const [start, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    const time = Math.min(performance.now() - start, (user + system) / 1_000);
    if (time > longest) throw new Error(`${what} took ${Math.round(time)} ms`);
  };
}

async function complete(text: string, languageId: string, random: Random): Promise<void> {
  if (!templateLanguages.includes(languageId)) return;
  const facts = await loadFacts(assets);
  for (let i = 0; i < places; i += 1)
    timed('Completing', () =>
      completionsAt(text, languageId, random.below(text.length + 1), { facts, rules, today, unit: '  ' }),
    );
}

async function exerciseDocument(document: Document, before: Document | undefined, random: Random): Promise<void> {
  const facts = await loadFacts(assets);
  for (const profile of profiles) timed(profile, () => lint(document, rules, { profile, severities: {}, today }));
  timed('Deciding', () => lint(document, rules, { ...strict, decisions }));
  const findings = timed('Comparing', () => lint(document, rules, strict, before));
  for (const { span } of findings) assertWithin(document, span.start, span.end);
  for (let i = 0; i < places; i += 1) {
    const offset = random.below(document.text.length + 1);
    const hover = timed('Hovering', () => hoverAt(document, offset, { rules, findings, facts }));
    if (hover !== undefined) assertWithin(document, hover.span.start, hover.span.end);
  }
  checkFixes(document, findings, random);
}

function checkFixes(document: Document, findings: readonly Finding[], random: Random): void {
  assertEdits(
    document,
    timed('Fixing all', () => fixAll(document, findings)),
  );
  for (let i = 0; i < Math.min(findings.length, 2 * places); i += 1) {
    const finding = findings[random.below(findings.length)];
    if (finding === undefined) continue;
    for (const { edits } of offers(document, finding)) assertEdits(document, edits);
    assertEdits(document, ignoring(document, finding, 'It is no harm') ?? []);
  }
}

function assertEdits(document: Document, edits: readonly TextEdit[]): void {
  for (const { span } of edits) assertWithin(document, span.start, span.end);
  applyEdits(document.text, edits);
}

function assertWithin({ text }: Document, start: number, end: number): void {
  if (start < 0 || end < start || text.length < end || Number.isNaN(start))
    throw new Error(`The span ${start}–${end} is none of a text of ${text.length}`);
}

/** The same for a team file. */
export function exerciseTeamFile(text: string, random: Random): void {
  parseTeamFile(text);
  for (let i = 0; i < places; i += 1) {
    const offset = random.below(text.length + 1);
    teamCompletionsAt(text, offset);
    teamHoverAt(text, offset, ({ id }) => id);
  }
}
