import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { languageOf } from '../core/fileNames.ts';
import { templateLanguages } from '../core/read.ts';
import { git, GitFailed } from './git.ts';
import { decodeSource } from './source.ts';

/** The templates of a revision, to compare with those on the disk: plain data, so that a worker thread can be given it. */
export interface Revision {
  /** As it was asked for: `HEAD`, `main`. */
  readonly name: string;
  /** Folder of the repository. */
  readonly repository: string;
  /** Object ids of the templates by the absolute paths of the files. */
  readonly blobs: Readonly<Record<string, string>>;
}

/**
 * The templates that a revision holds, in the repository round a folder.
 * @throws GitFailed where there is no such revision, no repository or no git
 */
export async function openRevision(name: string, cwd: string): Promise<Revision> {
  const repository = (await git(cwd, 'rev-parse', '--show-toplevel')).toString().trimEnd();
  const commit = await commitOf(name, cwd);
  const entries = (await git(repository, 'ls-tree', '-r', '-z', commit)).toString().split('\0');
  const root = await rootAsSeenFrom(cwd, repository);
  const blobs = entries.flatMap(entry => {
    const [, id, file] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return id === undefined || file === undefined || !isTemplate(file) ? [] : [[path.join(root, file), id] as const];
  });
  return { name, repository, blobs: Object.fromEntries(blobs) };
}

async function commitOf(name: string, cwd: string): Promise<string> {
  try {
    const found = await git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return found.toString().trim();
  } catch {
    throw new GitFailed('no such revision');
  }
}

/** Git follows links on the way to the folder; paths on the command line do not. */
async function rootAsSeenFrom(cwd: string, repository: string): Promise<string> {
  return path.resolve(cwd, path.relative(await realpath(cwd), path.resolve(repository)));
}

function isTemplate(file: string): boolean {
  const language = languageOf(file);
  return language !== undefined && templateLanguages.includes(language);
}

/**
 * What a file held in the revision; undefined where it was not there, or was no text in UTF-8.
 * @param now its bytes at present: git is not asked where they are the same
 */
export async function textIn({ repository, blobs }: Revision, file: string, now: string): Promise<string | undefined> {
  const id = blobs[file];
  if (id === undefined) return undefined;
  if (idOf(now, id.length) === id) return decodeSource(Buffer.from(now))?.text;
  return decodeSource(await git(repository, 'cat-file', 'blob', id))?.text;
}

/** The object id that git gives to a file with this content. */
export function idOf(content: string | Uint8Array, length: number): string {
  const bytes = Buffer.from(content);
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
