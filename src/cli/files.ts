import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { baseOf, globToRegExp, isGlob } from './glob.ts';
import { languageOf } from './languages.ts';

export interface Found {
  /** Absolute paths, each once, in the order of the arguments and then of the names. */
  readonly files: readonly string[];
  /** Those that an argument names itself. */
  readonly named: ReadonlySet<string>;
  /** Why an argument leads nowhere, one line each. */
  readonly problems: readonly string[];
}

/** Folders of generated or foreign files. Their templates are looked at when the folder is named. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'cdk.out']);

/** The files that the arguments name: a file itself, the templates of a folder, the templates that match a glob. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found> {
  const found = await Promise.all(paths.map(given => find(given, cwd)));
  return {
    files: [...new Set(found.flatMap(one => one.files ?? []))],
    named: new Set(found.flatMap(one => (one.isNamed === true ? (one.files ?? []) : []))),
    problems: found.flatMap(one => one.problem ?? []),
  };
}

/** How a file is shown: relative to the working folder, with forward slashes. */
export function shown(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file));
}

interface Lead {
  readonly files?: readonly string[];
  readonly isNamed?: boolean;
  readonly problem?: string;
}

async function find(given: string, cwd: string): Promise<Lead> {
  const absolute = path.resolve(cwd, given);
  const info = await stat(absolute).catch(() => undefined);
  if (info?.isDirectory() === true) return { files: await walk(absolute, skipped) };
  if (info?.isFile() === true) {
    if (languageOf(absolute) !== undefined) return { files: [absolute], isNamed: true };
    return { problem: `${given}: not a .yaml, .yml, .json or .template file` };
  }
  if (!isGlob(given)) return { problem: `${given}: no such file or folder` };
  const files = await match(slashed(given), cwd);
  return files.length === 0 ? { problem: `${given}: matches no template file` } : { files };
}

async function match(pattern: string, cwd: string): Promise<readonly string[]> {
  const expression = globToRegExp(path.posix.normalize(pattern));
  const named = pattern.split('/');
  const skip = new Set([...skipped].filter(name => !named.includes(name)));
  const files = await walk(path.resolve(cwd, baseOf(pattern)), skip);
  return files.filter(file => expression.test(path.isAbsolute(pattern) ? slashed(file) : shown(file, cwd)));
}

/** The files below a folder that may hold a template. Links are not followed, so that a walk always ends. */
async function walk(folder: string, skip: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory() && !skip.has(entry.name)) files.push(...(await walk(inside, skip)));
    if (entry.isFile() && languageOf(entry.name) !== undefined) files.push(inside);
  }
  return files;
}

function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
