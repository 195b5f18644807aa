import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { alias } from '../../build.ts';
import { run } from '../program.ts';
import type { Row } from '../row.ts';
import { yamlTemplate } from '../template.ts';
import type { Peer } from './install.ts';
import type { Cost } from './measure.ts';

const rounds = 3;

/** CloudFormation Validate of AWS, beside ours in a process of the same kind. */
export async function validating(validate: Peer, folder: string): Promise<readonly Row[]> {
  if (typeof validate === 'string') {
    console.error(validate);
    return [];
  }
  const inside = (name: string): string => path.join(folder, name);
  const templates = [inside('small.yaml'), inside('large.yaml')];
  await Promise.all([
    writeFile(inside('small.yaml'), yamlTemplate(4)),
    writeFile(inside('large.yaml'), yamlTemplate(500)),
    bundleLens(inside('lens.mjs')),
  ]);
  const ours = await leastOf([inside('lens.mjs'), ...templates]);
  const theirs = await leastOf([path.join(import.meta.dirname, 'validate.ts'), validate.folder, ...templates]);
  const row = (what: string, unit: Row['unit'], of: (measured: Measured) => number): Row => ({
    what,
    value: of(theirs),
    unit,
    against: 'AWS Database Lens',
    base: of(ours),
  });
  return [
    row(`CloudFormation Validate ${validate.version}, start to findings`, 'ms', ({ first }) => first),
    row('  a template of 3.4 KB, warm', 'ms', ({ small }) => small),
    row('  a template of 500 databases, warm', 'ms', ({ large }) => large),
    row('  memory', 'MB', ({ megabytes }) => megabytes),
  ];
}

/** `first` in milliseconds, from the start of the process. */
interface Measured extends Cost {
  readonly first: number;
}

/** The least of several runs, each for itself. */
async function leastOf(args: readonly string[]): Promise<Measured> {
  const runs: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const { first, out, err } = await run(args);
    const last = out.trimEnd().split('\n').at(-1) ?? '';
    if (!last.startsWith('{')) throw new Error(`${args[0]} did not end as it should:\n${err}`);
    const cost: Cost = JSON.parse(last);
    runs.push({ ...cost, first });
  }
  const least = (of: (measured: Measured) => number): number => Math.min(...runs.map(of));
  return {
    first: least(({ first }) => first),
    small: least(({ small }) => small),
    large: least(({ large }) => large),
    megabytes: least(({ megabytes }) => megabytes),
  };
}

async function bundleLens(outfile: string): Promise<void> {
  const entryPoints = [path.join(import.meta.dirname, 'lens.ts')];
  await build({
    entryPoints,
    outfile,
    alias,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner,
  });
}

/** The glue of tree-sitter is CommonJS, and is in the bundle without being used. */
const banner = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url), __filename = import.meta.filename;",
};
