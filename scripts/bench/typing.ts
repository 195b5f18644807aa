import type { Configuration } from '../../src/core/configuration.ts';
import { lintInSteps } from '../../src/core/lint.ts';
import { createReader } from '../../src/core/read.ts';
import { createRuleMemory } from '../../src/core/ruleMemory.ts';
import { rules } from '../../src/core/rules/index.ts';
import { finish } from '../../src/core/steps.ts';
import { assets } from '../../test/assets.ts';
import { recommended, strict } from './checking.ts';
import { treeSitter, yaml, type Parse } from './parsers.ts';
import type { Row } from './row.ts';
import { typescriptStack } from './stack.ts';
import { jsonHabits, strokesIn, typescriptHabits, yamlHabits, type Habits } from './strokes.ts';
import { jsonTemplate, yamlTemplate } from './template.ts';
import { percentile, shortest, timedAlone } from './timing.ts';

const keys = 200;
const keysToWarmUp = 40;
const seed = 20_261_121;

interface Input {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
  readonly habits: Habits;
  readonly parser: string;
  readonly parse: Parse;
  readonly configuration: Configuration;
}

/** From a key to the findings, in files of 500 databases, against a parse of the whole file. */
export async function typing(): Promise<readonly Row[]> {
  const template = { parser: 'yaml', parse: yaml, configuration: recommended };
  const yamlInput = { ...template, languageId: 'yaml', text: yamlTemplate(500), habits: yamlHabits };
  const inputs: readonly Input[] = [
    { ...yamlInput, name: 'YAML' },
    { ...yamlInput, name: 'YAML under `strict`', configuration: strict },
    { ...template, name: 'JSON', languageId: 'json', text: jsonTemplate(500), habits: jsonHabits },
    {
      configuration: recommended,
      name: 'CDK in TypeScript',
      languageId: 'typescript',
      text: typescriptStack(500),
      habits: typescriptHabits,
      parser: 'tree-sitter',
      parse: treeSitter,
    },
  ];
  const rows: Row[] = [];
  for (const input of inputs) rows.push(...(await rowsOf(input)));
  return rows;
}

async function rowsOf(input: Input): Promise<readonly Row[]> {
  const { name, text, parser, parse } = input;
  const times = await timesOf(input);
  const [base = 0] = await shortest(5, [timedAlone(() => parse(text))]);
  const size = `${Math.round(text.length / 1024)} KB`;
  const row = (what: string, value: number): Row => ({
    what,
    value,
    unit: 'ms',
    against: `${parser}'s parse of the whole`,
    base,
  });
  return [row(`type in ${name}, ${size}, median`, percentile(times, 0.5)), row('  p99', percentile(times, 0.99))];
}

/** Milliseconds from each key to the findings; the keys that warm the engine up are left out. */
async function timesOf({ languageId, text, habits, configuration }: Input): Promise<readonly number[]> {
  const reader = createReader(languageId, assets);
  const memory = createRuleMemory();
  await reader.read(text);
  const times: number[] = [];
  for (const now of strokesIn(text, habits, keysToWarmUp + keys, seed)) {
    const start = performance.now();
    const document = await reader.read(now);
    if (document !== undefined) finish(lintInSteps(document, rules, configuration, undefined, memory));
    times.push(performance.now() - start);
  }
  reader.dispose();
  return times.slice(keysToWarmUp);
}
