import { stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.ts';
import { execute } from './execute.ts';
import { project } from './host/paths.ts';
import { repack } from './repack.ts';

// Builds and packs the extension into aws-database-lens.vsix, and refuses one that is too big.

const limit = 2_000_000;
const file = path.join(project, 'aws-database-lens.vsix');

await build();
execute(
  'vsce',
  'package',
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  file,
);
repack(file);
const { size } = await stat(file);
console.log(`${path.basename(file)}: ${(size / 1000).toFixed(0)} kB of at most ${limit / 1000} kB`);
if (size > limit) process.exit(1);
