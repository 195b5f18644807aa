import type { Configuration } from '../../src/core/configuration.ts';
import { offers } from '../../src/core/fixes.ts';
import { lintInSteps } from '../../src/core/lint.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import { createRuleMemory, type RuleMemory } from '../../src/core/ruleMemory.ts';
import { rules } from '../../src/core/rules/index.ts';
import { finish } from '../../src/core/steps.ts';

const today = '2026-11-21';
const profiles: readonly Configuration[] = [
  { profile: 'recommended', severities: {}, today },
  { profile: 'strict', severities: {}, today },
];

/** What rules have said under each of the profiles. */
export type Memories = readonly RuleMemory[];

export const createMemories = (): Memories => profiles.map(createRuleMemory);

/** Everything that a reading came to, as plain data: values with their places, suppressions, findings and the edits of fixes. */
export function contentOf(document: Document, memories: Memories = createMemories()): string {
  const { resources, suppressions } = document;
  const findings = profiles.map((profile, i) => {
    const work = lintInSteps(document, rules, profile, undefined, memories[i] ?? createRuleMemory());
    return finish(work).map(finding => shown(document, finding));
  });
  return JSON.stringify({ resources, suppressions, findings }, plain, 1);
}

function shown(document: Document, finding: Finding): unknown {
  const { fixes, ...rest } = finding;
  return {
    ...rest,
    fixes: fixes.map(({ title }) => title),
    edits: offers(document, finding).map(({ edits }) => edits),
  };
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
