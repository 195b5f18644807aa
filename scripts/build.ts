import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle, type BuildOptions } from 'esbuild';
import { assetFiles } from './assetFiles.ts';
import { project } from './host/paths.ts';

// The bundles under dist/: the extension, one for desktop and browser, and the command line; and under dist/assets/ the
// files that they load when they need them.

/** What the glue of tree-sitter asks Node for where there is Node. */
export const node = ['fs', 'module', 'path', 'url'];

/** The glue is CommonJS and wants to know where it lies. */
const commonJs = [
  "import { createRequire as __createRequire } from 'node:module';",
  'const require = __createRequire(import.meta.url), __filename = new URL(import.meta.url).pathname;',
];

/** What esbuild is asked for; where each goes and that it is small is said by `build`. */
export const bundles: readonly BuildOptions[] = [
  {
    entryPoints: { extension: path.join(project, 'src/extension.ts') },
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', ...node],
    // In the worker of a browser there is neither a page nor `__filename`, of which the glue wants one.
    define: { document: '{"currentScript":null}' },
    outdir: path.join(project, 'dist'),
    outExtension: { '.js': '.cjs' },
  },
  {
    entryPoints: { cli: path.join(project, 'src/cli.ts') },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // A run reads of it what it needs: no grammars for templates, no parser of YAML for `--help`.
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    outdir: path.join(project, 'dist'),
    banner: { js: ['#!/usr/bin/env node', ...commonJs].join('\n') },
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
