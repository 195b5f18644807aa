import { parseDocument } from 'yaml';
import { parserFor } from '../src/core/cdk/grammars.ts';
import { typescript } from '../src/core/cdk/languages/typescript/language.ts';
import { lint } from '../src/core/lint.ts';
import type { Document } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import { rules } from '../src/core/rules/index.ts';
import { typescriptStack } from './bench/stack.ts';
import { jsonTemplate, yamlTemplate } from './bench/template.ts';
import { assets } from '../test/assets.ts';

// Holds the engine against the parser it cannot do without, on a template of 500 databases. Ratios within one process
// say the same on every machine, as no number of milliseconds would.

const rounds = 5;
const today = new Date().toISOString().slice(0, 10);
const recommended = { profile: 'recommended', severities: {}, today } as const;
const strict = { profile: 'strict', severities: {}, today } as const;

/** A text, and the parser that reading it cannot do without. */
interface Input {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
  readonly parse: (text: string) => unknown;
}

const parser = await parserFor(typescript.grammar, assets);

const inputs: readonly Input[] = [
  { name: 'YAML, by yaml', languageId: 'yaml', text: yamlTemplate(500), parse: text => parseDocument(text) },
  { name: 'JSON, by yaml', languageId: 'json', text: jsonTemplate(500), parse: text => parseDocument(text) },
  {
    name: 'CDK in TypeScript, by tree-sitter',
    languageId: 'typescript',
    text: typescriptStack(500),
    parse: text => parser.parse(text)?.delete(),
  },
];

const results = [];
for (const input of inputs) results.push(await measure(input));
console.table(Object.fromEntries(results.map(({ name, row }) => [name, row])));

async function measure({ name, languageId, text, parse: parseAlone }: Input): Promise<Result> {
  const fresh = async (): Promise<Document> => {
    const document = await read(text, languageId, assets);
    if (document === undefined) throw new Error(`The ${name} template is not read.`);
    return document;
  };
  const times = { parse: [] as number[], read: [] as number[], rules: [] as number[], strict: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    await repeat(5, times.parse, noPreparation, () => parseAlone(text));
    await repeat(5, times.read, noPreparation, () => read(text, languageId, assets));
    // Every lint gets a document of its own, as in the editor: what one remembers must not speed up the next.
    await repeat(8, times.rules, fresh, document => lint(document, rules, recommended));
    await repeat(5, times.strict, fresh, document => lint(document, rules, strict));
  }
  const [parse, reading, linting] = [best(times.parse), best(times.read), best(times.rules)];
  return {
    name,
    row: {
      'size (KB)': Math.round(text.length / 1024),
      'parse (ms)': round(parse),
      'read (ms)': round(reading),
      'rules (ms)': round(linting),
      'strict (ms)': round(best(times.strict)),
      'read / parse': round(reading / parse),
      'rules / parse': round(linting / parse),
      'all / parse': round((reading + linting) / parse),
    },
  };
}

interface Result {
  readonly name: string;
  readonly row: Readonly<Record<string, number>>;
}

async function repeat<T>(
  runs: number,
  times: number[],
  prepare: () => Promise<T>,
  work: (prepared: T) => unknown,
): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const prepared = await prepare();
    const start = performance.now();
    await work(prepared);
    times.push(performance.now() - start);
  }
}

async function noPreparation(): Promise<void> {}

/** The run that nothing disturbed: no collection of garbage, no other process. */
function best(times: readonly number[]): number {
  return Math.min(...times);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
