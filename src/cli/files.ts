import { stat } from 'node:fs/promises';
import path from 'node:path';
import { baseOf, matcherOf, isGlob } from './glob.ts';
import { endings, languageOf } from '../core/fileNames.ts';
import { reasonOf } from './problem.ts';
import { shown, slashed } from './shown.ts';
import { walk } from './walk.ts';

/** A file to look at. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** An argument names the file itself. */
  readonly isNamed: boolean;
  /** It is in the revision that files are compared with, and on the disk no more. */
  readonly isGone?: true;
}

export interface Found {
  /** Each file once, in the order of their paths. */
  readonly files: readonly FoundFile[];
  /** Why an argument or a folder leads nowhere, one line each. */
  readonly problems: readonly string[];
}

/** The files that the arguments name: a file itself, the templates of a folder, the templates that match a glob. */
export async function findFiles(paths: readonly string[], cwd: string, usesGitignore: boolean): Promise<Found> {
  const leads = await Promise.all(paths.map(given => find(given, cwd, usesGitignore)));
  const named = new Set(leads.flatMap(lead => (lead.isNamed === true ? lead.files : [])));
  const all = [...new Set(leads.flatMap(lead => lead.files))].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    files: all.map(file => ({ path: file, isNamed: named.has(file) })),
    problems: leads.flatMap(lead => lead.problems),
  };
}

interface Lead {
  readonly files: readonly string[];
  readonly isNamed?: boolean;
  readonly problems: readonly string[];
}

async function find(given: string, cwd: string, usesGitignore: boolean): Promise<Lead> {
  const absolute = path.resolve(cwd, given);
  const info = await stat(absolute).catch((error: unknown) => reasonOf(error));
  if (typeof info === 'object') {
    if (info.isDirectory()) return walk(absolute, { cwd, usesGitignore, entered: new Set() });
    if (languageOf(absolute) !== undefined) return { files: [absolute], isNamed: true, problems: [] };
    return {
      files: [],
      problems: [`${given}: no file that is read: ${[...endings.templates, ...endings.sources].join(' ')}`],
    };
  }
  return isGlob(given) ? match(given, cwd, usesGitignore) : { files: [], problems: [`${given}: ${info}`] };
}

/** Folders that a glob names are entered, whatever leaves them out elsewhere. */
async function match(given: string, cwd: string, usesGitignore: boolean): Promise<Lead> {
  const pattern = slashed(given);
  const isMatch = matcherOf(path.posix.normalize(pattern));
  const manner = { cwd, usesGitignore, entered: new Set(pattern.split('/')) };
  const base = path.resolve(cwd, baseOf(pattern));
  const isThere = await stat(base).then(
    info => info.isDirectory(),
    () => false,
  );
  const { files, problems } = isThere ? await walk(base, manner) : { files: [], problems: [] };
  const matching = files.filter(file => isMatch(path.isAbsolute(pattern) ? slashed(file) : shown(file, cwd)));
  return {
    files: matching,
    problems: matching.length > 0 ? problems : [...problems, `${given}: matches no file to read`],
  };
}
