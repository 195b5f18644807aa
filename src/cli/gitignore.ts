import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What one .gitignore file says about all that is below its folder. */
export interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Git does not tell large letters from small ones where the file system does not. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/** The .gitignore file of a folder. */
export async function layerOf(folder: string): Promise<readonly Layer[]> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? [] : [{ folder, patterns: ignore({ ignorecase }).add(text) }];
}

/**
 * The .gitignore files above a folder, the outermost first: up to the top of its repository, or without one up to the
 * working folder. None where they leave out the folder itself, as somebody has named it all the same.
 */
export async function layersAbove(folder: string, cwd: string): Promise<readonly Layer[]> {
  const layers = await Promise.all((await foldersAbove(folder, cwd)).map(layerOf));
  const above = layers.flat();
  return isIgnored(above, folder, true) ? [] : above;
}

/** Whether a file or folder is left out; what a deeper .gitignore says is stronger. */
export function isIgnored(layers: readonly Layer[], file: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of layers.toReversed()) {
    const name = path.relative(folder, file).split(path.sep).join('/');
    const { ignored, unignored } = patterns.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

async function foldersAbove(folder: string, cwd: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (at !== folder) all.unshift(at);
    if (await exists(path.join(at, '.git'))) return all;
    if (path.dirname(at) === at) break;
  }
  return all.filter(above => above === cwd || above.startsWith(cwd + path.sep));
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
