import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { activate } from '../../scripts/bench/activating.ts';
import { buildInto } from '../../scripts/bench/program.ts';
import { faulty } from '../cli/running.ts';

describe('the activation of the extension', function () {
  // Both bundles are built first.
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'db-lens-activation-'));
    await buildInto(folder);
  });
  after(() => rm(folder, { recursive: true }));

  it('reads no grammar and no facts while no open file names the CDK', async () => {
    const { assets } = await activate(path.join(folder, 'extension.cjs'), [
      { name: 'package.json', languageId: 'json', text: '{ "name": "shop" }' },
      { name: 'compose.yaml', languageId: 'yaml', text: 'services:\n  web: { image: web }\n' },
      { name: 'orders.yaml', languageId: 'yaml', text: faulty },
      { name: 'shop.ts', languageId: 'typescript', text: "import { shop } from './shop.ts';\n" },
    ]);
    assert.deepEqual(assets, []);
  });

  it('reads them with the first file that does', async () => {
    const text = "import { Table } from 'aws-cdk-lib/aws-dynamodb';\nnew Table(this, 'Orders', {});\n";
    const { assets } = await activate(path.join(folder, 'extension.cjs'), [
      { name: 'stack.ts', languageId: 'typescript', text },
    ]);
    assert.deepEqual(assets.toSorted(), ['propertyFacts.json', 'tree-sitter-typescript.wasm', 'tree-sitter.wasm']);
  });
});
