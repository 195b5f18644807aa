import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle, type BuildOptions, type Plugin } from 'esbuild';
import { assetFiles } from './assetFiles.ts';
import { project } from './host/paths.ts';
import { namedChunks } from './namedChunks.ts';

// What lies under dist/: the extension, as modules for the extension host of Node and as one file for the worker of a
// browser; the command line; and under dist/assets/ the files that they load when they need them.

/** What the glue of tree-sitter asks Node for where there is Node. */
export const node = ['fs', 'module', 'path', 'url'];

/**
 * The glue of tree-sitter wants to know where it lies, by `__filename` or by the page of a browser, and there is neither
 * in a module, nor in a worker. It is handed every file and looks for none, so that any address of a file will do.
 */
const glue: Plugin = {
  name: 'the glue of tree-sitter',
  setup(bundling) {
    bundling.onLoad({ filter: /tree-sitter-wasm[\\/]wasm[\\/]tree-sitter\.js$/ }, async ({ path: file }) => {
      const page = 'var document = { currentScript: { src: "file:///C:/tree-sitter.js" } };';
      return { contents: `${page}\n${await readFile(file, 'utf8')}` };
    });
  },
};

/** Modules that load each other when they are needed: no parser for a file without databases, no rules for `--help`. */
const modules: BuildOptions = {
  format: 'esm',
  platform: 'node',
  splitting: true,
  plugins: [glue],
  outdir: path.join(project, 'dist'),
};

/** What esbuild is asked for; where each goes and that it is small is said by `build`. */
export const bundles: readonly BuildOptions[] = [
  {
    ...modules,
    entryPoints: { extension: path.join(project, 'src/extension.ts') },
    // That of VS Code 1.104.
    target: 'node22',
    external: ['vscode'],
    plugins: [glue, namedChunks()],
    chunkNames: 'extension/[name]-[hash]',
  },
  {
    // The worker of a browser takes CommonJS, of which it cannot load a second file.
    entryPoints: { web: path.join(project, 'src/extension.ts') },
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', ...node],
    plugins: [glue],
    outdir: path.join(project, 'dist'),
    outExtension: { '.js': '.cjs' },
  },
  {
    ...modules,
    entryPoints: { cli: path.join(project, 'src/cli.ts') },
    target: 'node20',
    chunkNames: 'cli/[name]-[hash]',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The build of `yaml` for browsers is made of modules, which bundle smaller and need nothing of Node. */
export const alias = { yaml: path.join(project, 'node_modules/yaml/browser/index.js') };

/** Writes the bundles and their assets, replacing those of an earlier build. */
export async function build(): Promise<void> {
  await rm(path.join(project, 'dist'), { recursive: true, force: true });
  await Promise.all([
    ...bundles.map(options => bundle({ ...options, alias, bundle: true, minify: true, logLevel: 'warning' })),
    copyAssets(),
  ]);
}

async function copyAssets(): Promise<void> {
  const folder = path.join(project, 'dist/assets');
  await mkdir(folder, { recursive: true });
  await Promise.all(assetFiles.map(file => copyFile(file, path.join(folder, path.basename(file)))));
}

if (import.meta.main) await build();
