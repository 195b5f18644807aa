import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { activate } from '../../scripts/bench/activating.ts';
import type { Activation } from '../../scripts/bench/activation.ts';
import { buildInto } from '../../scripts/bench/program.ts';
import type { OpenFile } from '../../scripts/bench/vscodeStub.ts';
import { faulty } from '../cli/running.ts';

const foreign: readonly OpenFile[] = [
  { name: 'package.json', languageId: 'json', text: '{ "name": "shop" }' },
  { name: 'compose.yaml', languageId: 'yaml', text: 'services:\n  web: { image: web }\n' },
  { name: 'shop.ts', languageId: 'typescript', text: "import { shop } from './shop.ts';\n" },
  { name: 'shop.js', languageId: 'javascript', text: "const shop = require('./shop');\n" },
  { name: 'shop.py', languageId: 'python', text: 'import shop\n' },
  { name: 'Shop.java', languageId: 'java', text: 'import shop.Shop;\n' },
  { name: 'Shop.cs', languageId: 'csharp', text: 'using Shop;\n' },
  { name: 'shop.go', languageId: 'go', text: 'package shop\n' },
];
const template: OpenFile = { name: 'orders.yaml', languageId: 'yaml', text: faulty };
const stack: OpenFile = {
  name: 'stack.ts',
  languageId: 'typescript',
  text: "import { Table } from 'aws-cdk-lib/aws-dynamodb';\nnew Table(this, 'Orders', {});\n",
};

describe('the activation of the extension', function () {
  // The bundles are built first.
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'db-lens-activation-'));
    await buildInto(folder);
  });
  after(() => rm(folder, { recursive: true }));

  const opening = (...files: readonly OpenFile[]): Promise<Activation> =>
    activate(path.join(folder, 'extension.js'), files);
  const chunksOf = ({ modules }: Activation): readonly string[] =>
    modules.flatMap(name => /^(?!chunk)([a-z]+)-\w+\.js$/.exec(name)?.[1] ?? []).toSorted();

  it('loads nothing that is for databases', async () => {
    const activation = await opening();
    assert.ok(activation.modules.includes('extension.js'));
    assert.deepEqual([chunksOf(activation), activation.assets], [[], []]);
  });

  it('loads nothing more for files that hold no databases', async () => {
    const [{ modules: alone }, { modules, assets }] = [await opening(), await opening(...foreign)];
    assert.deepEqual(modules.toSorted(), alone.toSorted());
    assert.deepEqual(assets, []);
  });

  it('loads what checks with the first template, and neither grammars nor facts', async () => {
    const activation = await opening(...foreign, template);
    assert.deepEqual(chunksOf(activation), ['check']);
    assert.deepEqual(activation.assets, []);
  });

  it('loads these with the first file that names the CDK', async () => {
    const activation = await opening(stack);
    assert.deepEqual(chunksOf(activation), ['cdk', 'check']);
    assert.deepEqual(activation.assets.toSorted(), [
      'propertyFacts.json',
      'tree-sitter-typescript.wasm',
      'tree-sitter.wasm',
    ]);
  });
});
