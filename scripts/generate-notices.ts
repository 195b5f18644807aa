import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { alias, bundles } from './build.ts';
import { project } from './host/paths.ts';

// THIRD-PARTY-NOTICES.txt: the packages whose code lands in the bundles, with their licences.

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** What is in the WebAssembly files, of which the package that builds them says little. */
const grammars = [
  'tree-sitter',
  ...['typescript', 'python', 'java', 'c-sharp', 'go'].map(name => `tree-sitter-${name}`),
];

/** Names of the packages that a bundle is made of, in order. */
export async function bundledPackages(): Promise<readonly string[]> {
  const results = await Promise.all(
    bundles.map(options => build({ ...options, alias, bundle: true, write: false, metafile: true, logLevel: 'error' })),
  );
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const names = inputs.flatMap(input => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

export async function notices(): Promise<string> {
  const packages = await bundledPackages();
  return [
    'AWS Database Lens contains software of others, under the licences below.',
    ...packages.map(notice),
    grammarNotice(),
    '',
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function notice(name: string): string {
  const folder = path.join(project, 'node_modules', name);
  const about: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  return `${name} ${told(about, 'version')} (${told(about, 'license')})\n\n${lines(readFileSync(path.join(folder, file), 'utf8'))}`;
}

function grammarNotice(): string {
  return [
    'The files tree-sitter*.wasm, which @vscode/tree-sitter-wasm has built, are made of these, each under the MIT licence:',
    grammars.map(name => `${name}, Copyright (c) its authors, https://github.com/tree-sitter/${name}`).join('\n'),
    mit,
  ].join('\n\n');
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

function told(about: unknown, key: string): string {
  const entry = Object.entries(about ?? {}).find(([name]) => name === key);
  return String(entry?.[1] ?? 'unknown');
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

if (import.meta.main) writeFileSync(path.join(project, noticesFile), await notices());
