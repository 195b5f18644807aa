import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { assetFiles } from '../../scripts/assetFiles.ts';
import { exercise } from '../../scripts/fuzz/exercise.ts';
import { createRandom } from '../../scripts/fuzz/random.ts';
import { allSamples } from '../../scripts/fuzz/samples.ts';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { lint } from '../../src/core/lint.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets as known } from '../assets.ts';

// Assets of its own, so that everything is loaded anew while the network is closed.

const names = [
  'examples/template.yaml',
  'examples/cache.json',
  'examples/cdk/orders-stack.ts',
  'examples/cdk/sessions_stack.py',
];

describe('without a network', () => {
  const attempts: string[] = [];
  const closed = (what: string) => (): never => {
    attempts.push(what);
    throw new Error(`${what} was called`);
  };
  const open = { fetch: globalThis.fetch, http: http.request, https: https.request, connect: net.connect };
  const socket = Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect');

  before(() => {
    globalThis.fetch = closed('fetch');
    http.request = closed('http.request');
    https.request = closed('https.request');
    net.connect = closed('net.connect');
    net.Socket.prototype.connect = closed('Socket.connect');
  });

  after(() => {
    globalThis.fetch = open.fetch;
    http.request = open.http;
    https.request = open.https;
    net.connect = open.connect;
    if (socket !== undefined) Object.defineProperty(net.Socket.prototype, 'connect', socket);
  });

  it('files are read, judged, explained and fixed, and nobody tries to reach one', async () => {
    const samples = allSamples().filter(({ name }) => names.includes(name));
    assert.equal(samples.length, names.length);
    for (const sample of samples) {
      const assets = async (name: string): Promise<Uint8Array> => known(name);
      await loadFacts(assets);
      const document = await read(sample.text, sample.languageId, assets);
      assert.ok(document !== undefined);
      assert.ok(lint(document, rules, { profile: 'strict', severities: {} }).length > 0);
      await exercise(sample, sample.text, createRandom(1));
    }
    assert.deepEqual(attempts, []);
  });
});

describe('the grammars', () => {
  it('bring no JavaScript of their own, which the glue of Emscripten would run', () => {
    const files = assetFiles.filter(file => path.basename(file).endsWith('.wasm'));
    assert.equal(files.length, 7);
    for (const file of files) {
      // Emscripten keeps such code in exports of these names.
      const names = readFileSync(file)
        .toString('latin1')
        .match(/__em_js__\w*|__start_em_asm|__em_lib_deps/g);
      assert.equal(names, null, path.basename(file));
    }
  });
});
