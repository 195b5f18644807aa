import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.ts';
import { execute } from './execute.ts';
import { project } from './host/paths.ts';
import { repack } from './repack.ts';

// Builds and packs the extension into aws-database-lens.vsix, and refuses one that is too big.

const limit = 2_000_000;
const file = path.join(project, 'aws-database-lens.vsix');

// With a repository, vsce makes addresses in it of the pictures of the README, which do not lie in the package.
const manifest: { readonly repository?: unknown } = JSON.parse(
  readFileSync(path.join(project, 'package.json'), 'utf8'),
);
const withoutRepository = ['--no-rewrite-relative-links', '--allow-missing-repository'];

await build();
execute(
  'vsce',
  'package',
  '--no-dependencies',
  ...(manifest.repository === undefined ? withoutRepository : []),
  '--out',
  file,
);
repack(file);
const { size } = await stat(file);
console.log(`${path.basename(file)}: ${(size / 1000).toFixed(0)} kB of at most ${limit / 1000} kB`);
if (size > limit) process.exit(1);
