import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { alias, node as builtins } from '../build.ts';
import { editorTests, project } from './paths.ts';

/** Where the extension host runs that the tests are for: beside the files, or in a browser without Node. */
export type Place = 'node' | 'web';

interface TestBundle {
  readonly place: Place;
  /** The file in `test/editor` that exports `run`; default: the whole suite of the place. */
  readonly entry?: string;
  /** Only tests whose title matches this regular expression; default: all. */
  readonly grep?: string;
}

/**
 * Bundles the editor tests for the extension host, which loads CommonJS.
 * @returns the absolute path of the bundle under `dist/test`
 */
export async function bundleEditorTests({ place, entry, grep = '' }: TestBundle): Promise<string> {
  const outfile = path.join(project, 'dist', 'test', `editor.${place}.cjs`);
  await build({
    ...options[place],
    ...(entry === undefined ? {} : { entryPoints: [path.join(editorTests, entry)] }),
    outfile,
    bundle: true,
    format: 'cjs',
    define: { GREP: JSON.stringify(grep) },
    logLevel: 'warning',
  });
  return outfile;
}

/** The folder that is open in a browser; `test/editor/web/files.ts` keeps it. */
export const webWorkspace = 'db-lens-web:/workspace';

const inBrowser = path.join(editorTests, 'web');

/** What Node 22 finds in the module in front of it is not the class. */
const mochaForNode = 'mocha/lib/mocha.cjs';

const options: Readonly<Record<Place, BuildOptions>> = {
  node: {
    entryPoints: [path.join(editorTests, 'index.ts')],
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha/*'],
    alias: { mocha: mochaForNode },
  },
  web: {
    entryPoints: [path.join(inBrowser, 'index.ts')],
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', ...builtins],
    banner: { js: mochaForBrowsers() },
    alias: {
      ...alias,
      mocha: path.join(inBrowser, 'mocha.ts'),
      'node:assert/strict': path.join(inBrowser, 'assert.ts'),
    },
  },
};

/**
 * Makes the extension that keeps the workspace of a browser in memory.
 * @returns the absolute path of its folder
 */
export async function bundleWebFiles(): Promise<string> {
  const folder = path.join(project, 'dist', 'test', 'files');
  await build({
    entryPoints: { extension: path.join(inBrowser, 'files.ts') },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    platform: 'browser',
    external: ['vscode'],
    bundle: true,
    format: 'cjs',
    logLevel: 'warning',
  });
  const manifest = {
    name: 'files',
    publisher: 'test',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    browser: './extension.cjs',
    activationEvents: ['onFileSystem:db-lens-web'],
    enabledApiProposals: ['fileSearchProvider'],
  };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** As a script of a page, which puts `Mocha` in the global scope: it is no module that esbuild could import. */
function mochaForBrowsers(): string {
  const script = readFileSync(path.join(project, 'node_modules/mocha/mocha.js'), 'utf8');
  return `(function (exports, module, define) {${script}\n})();`;
}
