import path from 'node:path';
import { build } from 'esbuild';
import { editorTests, project } from './paths.ts';

/**
 * Bundles `test/editor/index.ts` for the extension host, which loads CommonJS.
 * @returns the absolute path of the bundle, `dist/test/editor.cjs`
 */
export async function bundleEditorTests(): Promise<string> {
  const outfile = path.join(project, 'dist', 'test', 'editor.cjs');
  await build({
    entryPoints: [path.join(editorTests, 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}
