import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isIgnored, layer, type Layer } from '../core/gitignore.ts';
import { slashed } from './shown.ts';

/** Git does not tell large letters from small ones where the file system does not. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/** The .gitignore file of a folder. */
export async function layerOf(folder: string): Promise<readonly Layer[]> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? [] : [layer(slashed(folder), text, ignorecase)];
}

/**
 * The .gitignore files above a folder, the outermost first: up to the top of its repository, or without one up to the
 * working folder. None where they leave out the folder itself, as somebody has named it all the same.
 */
export async function layersAbove(folder: string, cwd: string): Promise<readonly Layer[]> {
  const layers = await Promise.all((await foldersAbove(folder, cwd)).map(layerOf));
  const above = layers.flat();
  return isIgnored(above, slashed(folder), true) ? [] : above;
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
