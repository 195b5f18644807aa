import assert from 'node:assert/strict';
import type { Parser, Tree } from '@vscode/tree-sitter-wasm';
import { createRandom, type Random } from '../../scripts/fuzz/random.ts';
import { allSamples, type Sample } from '../../scripts/fuzz/samples.ts';
import { parserFor } from '../../src/core/cdk/grammars.ts';
import { cdkLanguages } from '../../src/core/cdk/languages.ts';
import { createSourceReader, type SourceReader } from '../../src/core/cdk/reader.ts';
import { readSource } from '../../src/core/cdk/source.ts';
import { loadFacts } from '../../src/core/facts/facts.ts';
import type { Document } from '../../src/core/model.ts';
import { setting } from '../../src/core/rule.ts';
import { sourceLanguages } from '../../src/core/read.ts';
import { assets } from '../assets.ts';
import { edited } from './cdkEdits.ts';
import { contentOf, createMemories } from './cdkContent.ts';

// What is kept while a file is edited must never show: each step has to come to what a fresh reading comes to.
// `EDITS=2000 npx mocha test/incremental/cdk.test.ts` tries more.

const sessions = Number(process.env['EDITS'] ?? 10);
const steps = 8;

const samples = allSamples().filter(({ languageId }) => sourceLanguages.includes(languageId));

describe('source that is read while it is edited', () => {
  for (const languageId of new Set(samples.map(sample => sample.languageId))) {
    it(`is what it would be if it were read anew, in ${languageId}`, async function () {
      this.timeout(0);
      const own = samples.filter(sample => sample.languageId === languageId);
      for (let seed = 0; seed < sessions; seed += 1) await edit(own, seed);
    });
  }
});

describe('what is kept between two readings of a source file', () => {
  const text = (retention: string, more = ''): string => `import * as cdk from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
${more}
new rds.CfnDBInstance(this, 'First', { engine: 'postgres', backupRetentionPeriod: ${retention} });
new rds.CfnDBInstance(this, 'Second', { engine: 'postgres', multiAz: false });
`;

  it('are the resources that say the same, at their new places', async () => {
    const reader = await readerFor('typescript');
    const [first, second] = reader.read(text('7')).resources;
    const later = reader.read(text('14', '// More.\n'));
    assert.notEqual(later.resources[0], first);
    assert.equal(later.resources[1], second);
    const { start, end } = second?.nameSpan ?? { start: 0, end: 0 };
    assert.equal(later.text.slice(start, end), "'Second'");
    reader.dispose();
  });

  it('is not the resource whose value has come to stand on another line than its name', async () => {
    const reader = await readerFor('typescript');
    const [first] = reader.read(text('7')).resources;
    assert.notEqual(reader.read(text('\n7')).resources[0], first);
    reader.dispose();
  });

  it('is enough for edits of the last text, and of no other', async () => {
    const reader = await readerFor('typescript');
    const before = reader.read(text('7'));
    const edits = (document: Document): unknown => {
      const [, second] = document.resources;
      assert.ok(second !== undefined);
      return document.edit([setting(second, 'MultiAZ', true)]);
    };
    assert.ok(edits(before) !== undefined);
    const now = reader.read(text('14'));
    assert.equal(edits(before), undefined);
    const at = now.text.indexOf('false');
    assert.deepEqual(edits(now), [{ span: { start: at, end: at + 5 }, text: 'true' }]);
    reader.dispose();
    assert.equal(edits(now), undefined);
  });
});

async function readerFor(languageId: string): Promise<SourceReader> {
  const { language, parser, facts } = await toolsFor(languageId);
  return createSourceReader(language, parser, facts);
}

/** One file, edited step by step; some steps are taken back. */
async function edit(own: readonly Sample[], seed: number): Promise<void> {
  const random = createRandom(seed);
  const sample = pickFrom(own, random);
  const { language, parser, facts } = await toolsFor(sample.languageId);
  const trees = countTrees(parser);
  const reader = createSourceReader(language, parser, facts);
  const memories = createMemories();
  let texts: readonly string[] = [sample.text];
  for (let step = 0; step <= steps; step += 1) {
    const text = texts.at(-1) ?? sample.text;
    const content = contentOf(reader.read(text), memories);
    const fresh = contentOf(readSource(text, language, parser, facts));
    if (content !== fresh) assert.equal(content, fresh, `${sample.name}, seed ${seed}, step ${step}:\n${text}`);
    assert.ok(trees.living() <= 1);
    const isUndone = texts.length > 1 && random.below(4) === 0;
    texts = isUndone ? texts.slice(0, -1) : [...texts, edited(text, random, pickFrom(own, random).text)];
  }
  reader.dispose();
  assert.equal(trees.living(), 0);
  trees.stop();
}

function pickFrom(own: readonly Sample[], random: Random): Sample {
  const sample = own[random.below(own.length)];
  assert.ok(sample !== undefined);
  return sample;
}

async function toolsFor(languageId: string) {
  const language = cdkLanguages[languageId];
  assert.ok(language !== undefined);
  return { language, parser: await parserFor(language.grammar, assets), facts: await loadFacts(assets) };
}

/** Counts the trees that a parser makes and nobody has deleted. */
function countTrees(parser: Parser): { readonly living: () => number; readonly stop: () => void } {
  const trees = new Set<Tree>();
  const parse = parser.parse.bind(parser);
  parser.parse = (...args) => {
    const tree = parse(...args);
    if (tree !== null) trees.add(tree);
    return tree;
  };
  const isAlive = (tree: Tree): boolean => Reflect.get(tree, 0) !== 0;
  return { living: () => [...trees].filter(isAlive).length, stop: () => void (parser.parse = parse) };
}
