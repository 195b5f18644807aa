import assert from 'node:assert/strict';
import { createRandom } from '../../scripts/fuzz/random.ts';
import type { Sample } from '../../scripts/fuzz/samples.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import { lint, lintInSteps } from '../../src/core/lint.ts';
import type { Document } from '../../src/core/model.ts';
import { createRuleMemory, type RuleMemory } from '../../src/core/ruleMemory.ts';
import { rules } from '../../src/core/rules/index.ts';
import { finish } from '../../src/core/steps.ts';
import { createTemplateReader } from '../../src/core/template/reader.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { edited } from './edits.ts';
import { contentOf, findingsOf } from './snapshot.ts';

const today = '2026-11-21';
const decisions = { parameters: { Stage: 'prod', Days: 7, Environment: 'prod' }, conditions: { IsProd: true } };

/** A rule memory holds for one configuration: each has its own. */
const configurations: readonly Configuration[] = [
  { profile: 'recommended', severities: {}, today },
  { profile: 'strict', severities: {}, today, requiredTags: ['Owner'] },
  { profile: 'strict', severities: {}, today, decisions },
];

export interface Course {
  readonly sample: Sample;
  /** Where pieces that are pasted come from. */
  readonly other: Sample;
  readonly seed: number;
  readonly steps: number;
}

/** Reads a text while it is edited again and again, and holds every reading to one from scratch. Throws where they differ. */
export function editAgainAndAgain({ sample, other, seed, steps }: Course): void {
  const random = createRandom(seed);
  const read = createTemplateReader();
  const memories = configurations.map(() => createRuleMemory());
  const versions: string[] = [];
  let now = sample.text;
  finish(read(now));
  for (let step = 0; step < steps; step += 1) {
    const before = now;
    const undone = random.below(6) === 0 ? versions.pop() : undefined;
    now = undone ?? edited(now, random, other.text);
    if (undone === undefined) versions.push(before);
    const [kept, fresh] = [finish(read(now)), readTemplate(now)];
    const where = (): string => `${sample.name}, seed ${seed}, step ${step}: ${difference(before, now)}`;
    assertSame(contentOf(kept), contentOf(fresh), where);
    const at = step % configurations.length;
    assertSameFindings([kept, fresh], configurations[at], memories[at], where);
  }
}

function assertSameFindings(
  [kept, fresh]: readonly [Document, Document],
  configuration: Configuration | undefined,
  memory: RuleMemory | undefined,
  where: () => string,
): void {
  assert.ok(configuration !== undefined && memory !== undefined);
  const now = finish(lintInSteps(kept, rules, configuration, undefined, memory));
  assertSame(findingsOf(kept, now), findingsOf(fresh, lint(fresh, rules, configuration)), where);
}

/** Compares as text first, which takes a tenth of the time. */
function assertSame(a: unknown, b: unknown, where: () => string): void {
  if (JSON.stringify(a) !== JSON.stringify(b)) assert.deepEqual(a, b, where());
}

/** The edit alone, as a person would have made it, and the text before it. */
function difference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return `at ${start} ${JSON.stringify(old)} became ${JSON.stringify(now)} in\n${before}`;
}
