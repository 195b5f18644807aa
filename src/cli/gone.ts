import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { foreignFolders } from '../core/fileNames.ts';
import { isGlob, matcherOf } from './glob.ts';
import type { FoundFile } from './files.ts';
import { idOf, type Revision } from './revision.ts';
import { shown, slashed } from './shown.ts';

/** What has become of the files of a revision. */
export interface Fate {
  /** Files that an argument names and that are on the disk no more. */
  readonly gone: readonly string[];
  /** The arguments that name something which is on the disk. */
  readonly paths: readonly string[];
}

/** Tells what is gone from what is there. */
export function fateOf({ blobs }: Revision, paths: readonly string[], cwd: string): Fate {
  const missing = Object.keys(blobs).filter(file => !isForeign(file, cwd) && !existsSync(file));
  const asks = paths.map(given => ({ given, isMeant: meaningOf(given, cwd) }));
  const gone = missing.filter(file => asks.some(({ isMeant }) => isMeant(file)));
  const isThere = ({ given, isMeant }: (typeof asks)[number]): boolean =>
    isGlob(given) || existsSync(path.resolve(cwd, given)) || !gone.some(isMeant);
  return { gone, paths: asks.filter(isThere).map(({ given }) => given) };
}

/** Generated files come and go. */
function isForeign(file: string, cwd: string): boolean {
  return path
    .relative(cwd, file)
    .split(path.sep)
    .some(name => foreignFolders.has(name));
}

function meaningOf(given: string, cwd: string): (file: string) => boolean {
  const absolute = path.resolve(cwd, given);
  if (existsSync(absolute) || !isGlob(given)) {
    return file => file === absolute || file.startsWith(absolute + path.sep);
  }
  const pattern = path.posix.normalize(slashed(given));
  const isMatch = matcherOf(pattern);
  return file => isMatch(path.isAbsolute(pattern) ? slashed(file) : shown(file, cwd));
}

/**
 * The revision with what stands elsewhere now under its new name: a file of the same content, or one of the same name in
 * another folder. A stack does not mind where its template lies.
 */
export async function followMoves(
  revision: Revision,
  gone: readonly string[],
  found: readonly FoundFile[],
): Promise<{ readonly revision: Revision; readonly gone: readonly string[] }> {
  const moved = new Map<string, string>();
  const added = gone.length === 0 ? [] : found.filter(file => revision.blobs[file.path] === undefined);
  for (const file of added) {
    const from = await originOf(
      revision,
      file.path,
      gone.filter(old => ![...moved.values()].includes(old)),
    );
    if (from !== undefined) moved.set(file.path, from);
  }
  const origins = new Set(moved.values());
  const blobs = [...moved].map(([to, from]) => [to, revision.blobs[from] ?? ''] as const);
  return {
    revision: { ...revision, blobs: { ...revision.blobs, ...Object.fromEntries(blobs) } },
    gone: gone.filter(file => !origins.has(file)),
  };
}

async function originOf({ blobs }: Revision, file: string, gone: readonly string[]): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const isSame = (old: string): boolean => {
    const id = blobs[old] ?? '';
    return bytes !== undefined && idOf(bytes, id.length) === id;
  };
  return gone.find(isSame) ?? gone.find(old => path.basename(old) === path.basename(file));
}
