import { chmod, cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { build } from './build.ts';
import { execute } from './execute.ts';
import { project } from './host/paths.ts';

// Builds the command line and packs it into db-lens-<version>.tgz, which `npm install --global` takes. It is a package
// of its own: what the extension says of itself in package.json means nothing to npm.

const { version, description, keywords, license } = packageJson;

const manifest = {
  name: 'db-lens',
  version,
  description,
  keywords: [...keywords, 'cli', 'linter'],
  license,
  type: 'module',
  bin: { 'db-lens': 'dist/cli.js' },
  engines: { node: '>=20' },
};

/** Where each file of the package comes from. */
const contents: readonly (readonly [from: string, to: string])[] = [
  ['dist/cli.js', 'dist/cli.js'],
  ['dist/cli', 'dist/cli'],
  ['dist/assets', 'dist/assets'],
  ['docs/cli.md', 'README.md'],
  ['LICENSE', 'LICENSE'],
  ['THIRD-PARTY-NOTICES.txt', 'THIRD-PARTY-NOTICES.txt'],
];

await build();
const folder = await mkdtemp(path.join(tmpdir(), 'db-lens-package-'));
try {
  await mkdir(path.join(folder, 'dist'));
  for (const [from, to] of contents) {
    await cp(path.join(project, from), path.join(folder, to), { recursive: true, filter: file => !isPicture(file) });
  }
  await chmod(path.join(folder, 'dist/cli.js'), 0o755);
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  execute('npm', 'pack', folder, '--pack-destination', project, '--silent');
} finally {
  await rm(folder, { recursive: true });
}
const { size } = await stat(path.join(project, `db-lens-${version}.tgz`));
console.log(`db-lens-${version}.tgz: ${(size / 1000).toFixed(0)} kB`);

/** Pictures are for the pages of the editor. */
function isPicture(file: string): boolean {
  return file.endsWith('.svg');
}
