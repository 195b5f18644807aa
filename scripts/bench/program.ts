import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { assetFiles } from '../assetFiles.ts';
import { alias, bundles } from '../build.ts';

// The bundles as they ship, in a folder of their own, and programs that are run with a watch in the hand.

/** Builds what ships into a new folder. */
export async function buildInto(folder: string): Promise<void> {
  await Promise.all(
    bundles.map(options => build({ ...options, alias, bundle: true, minify: true, outdir: folder, logLevel: 'error' })),
  );
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await Promise.all(assetFiles.map(file => copyFile(file, path.join(folder, 'assets', path.basename(file)))));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
}

/** Hands a new folder to some work, and removes it behind it. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'db-lens-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Ran {
  /** Milliseconds to the first output, or to the end where there is none. */
  readonly first: number;
  /** Milliseconds to the end. */
  readonly total: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a script under this Node, and lets it fail: findings are a failure, too. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let [out, err, first] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    first = first === 0 ? elapsed() : first;
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve({ first: first === 0 ? elapsed() : first, total: elapsed(), out, err }));
  });
}
