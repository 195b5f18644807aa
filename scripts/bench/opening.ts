import { lintInSteps } from '../../src/core/lint.ts';
import { createReader } from '../../src/core/read.ts';
import { createRuleMemory } from '../../src/core/ruleMemory.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Steps } from '../../src/core/steps.ts';
import { assets } from '../../test/assets.ts';
import { check, recommended } from './checking.ts';
import { yaml } from './parsers.ts';
import type { Row } from './row.ts';
import { yamlTemplate } from './template.ts';
import { shortest, timedAlone } from './timing.ts';

const rounds = 8;

/** They make a template just under the megabyte that CloudFormation takes. */
const databases = 1_350;

/** A template just under the limit, as it is opened: read and checked step by step. */
export async function opening(): Promise<readonly Row[]> {
  const text = yamlTemplate(databases);
  const steps: number[] = [];
  const [opened = 0, whole = 0, parse = 0] = await shortest(rounds, [
    timedAlone(async () => steps.push(await openInSteps(text))),
    timedAlone(() => check(text, 'yaml')),
    timedAlone(() => yaml(text)),
  ]);
  const size = `${(text.length / 1e6).toFixed(2)} MB`;
  const row = (what: string, value: number): Row => ({
    what,
    value,
    unit: 'ms',
    against: "yaml's parse",
    base: parse,
  });
  return [
    row(`open YAML of ${size} in the editor`, opened),
    row('  longest time in one piece', Math.min(...steps)),
    row('lint it in one go', whole),
  ];
}

/** Answers the milliseconds of the longest step. */
async function openInSteps(text: string): Promise<number> {
  let longest = 0;
  const perform = <T>(work: Steps<T>): T => {
    for (;;) {
      const start = performance.now();
      const step = work.next();
      longest = Math.max(longest, performance.now() - start);
      if (step.done === true) return step.value;
    }
  };
  const reader = createReader('yaml', assets);
  const document = await reader.read(text, perform);
  if (document !== undefined) perform(lintInSteps(document, rules, recommended, undefined, createRuleMemory()));
  reader.dispose();
  return longest;
}
