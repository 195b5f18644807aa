import assert from 'node:assert/strict';
import { build, type BuildOptions } from 'esbuild';
import { alias, bundles } from '../../scripts/build.ts';

// What the code that ships can do, told from its text.

const treeSitter = '@vscode/tree-sitter-wasm';

/** Ways to run a text as code, or to load code whose name is computed. */
const running: readonly RegExp[] = [
  /\beval\s*\(/g,
  /\bnew Function\b/g,
  /\bimport\((?!\s*["'])/g,
  // `require(${` is part of a text: an import that a fix writes.
  /\brequire\((?!\s*["']|\$\{)/g,
  /\bimportScripts\s*\(/g,
];

/** Ways out of the machine. */
const calling: readonly RegExp[] = [
  /\bfetch\s*\(/g,
  /\bXMLHttpRequest\b/g,
  /\bnew (?:WebSocket|EventSource|RTCPeerConnection)\b/g,
  /\bsendBeacon\b/g,
  /\b(?:require|import)\(["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici|inspector)(?:\/promises)?["']\s*\)/g,
  /\bfrom\s*["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici|inspector)(?:\/promises)?["']/g,
];

async function textOf(options: BuildOptions, external: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    alias,
    external: [...(options.external ?? []), ...external],
    bundle: true,
    write: false,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

function found(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap(pattern => [...text.matchAll(pattern)].map(([match]) => match));
}

describe('the bundles', () => {
  let own: readonly string[] = [];
  let whole: readonly string[] = [];

  before(async () => {
    own = await Promise.all(bundles.map(options => textOf(options, [treeSitter])));
    whole = await Promise.all(bundles.map(options => textOf(options, [])));
  });

  it('run no text as code', () => {
    for (const text of own) assert.deepEqual(found(text, running), []);
  });

  it('reach no network', () => {
    for (const text of own) assert.deepEqual(found(text, calling), []);
  });

  // The glue of Emscripten can fetch its binary and can link modules whose EM_ASM and EM_JS are code. The engine hands
  // it every binary itself (`wasmBinary`, `Language.load` with bytes), and no grammar has such code: see the next test.
  it('hold no more of this in the glue of tree-sitter than is known', () => {
    for (const text of whole) {
      assert.deepEqual(found(text, running), ['eval(', 'eval(']);
      assert.deepEqual(found(text, calling), ['fetch(', 'fetch(', 'fetch(', 'XMLHttpRequest', 'XMLHttpRequest']);
    }
  });
});
