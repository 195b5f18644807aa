import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle, type BuildOptions } from 'esbuild';
import { project } from './host/paths.ts';

// The bundles under dist/: the extension for desktop and for the browser, and the command line.

const extension: BuildOptions = {
  entryPoints: { extension: path.join(project, 'src/extension.ts') },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
};

const bundles: readonly BuildOptions[] = [
  { ...extension, platform: 'node', target: 'node20', outdir: path.join(project, 'dist') },
  { ...extension, platform: 'browser', target: 'es2022', outdir: path.join(project, 'dist/web') },
  {
    entryPoints: { cli: path.join(project, 'src/cli.ts') },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir: path.join(project, 'dist'),
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The build of `yaml` for browsers is made of modules, which bundle smaller and need nothing of Node. */
const alias = { yaml: path.join(project, 'node_modules/yaml/browser/index.js') };

/** Writes the bundles, replacing those of an earlier build. */
export async function build(): Promise<void> {
  await rm(path.join(project, 'dist'), { recursive: true, force: true });
  await Promise.all(
    bundles.map(options => bundle({ ...options, alias, bundle: true, minify: true, logLevel: 'warning' })),
  );
}

if (import.meta.main) await build();
