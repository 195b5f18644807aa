import { folderOf, foldersOf, resolvePath } from './paths.ts';
import type { Base, Layer, Problem, ReadText, Team, TeamSource } from './team.ts';
import { teamFileNames } from './words.ts';

/** The team file that holds for a file: the first in its folder or in the folders round it. */
export async function findTeam(file: string, read: ReadText): Promise<Team | undefined> {
  for (const folder of foldersOf(file)) {
    for (const name of teamFileNames) {
      const path = `${folder}/${name}`;
      const text = await textAt(path, read);
      if (text !== undefined) return loadTeam(path, text, read);
    }
  }
  return undefined;
}

/** A team file with all that it builds on. */
export async function loadTeam(path: string, text: string, read: ReadText): Promise<Team> {
  return { path, ...(await load({ path, text, chain: [path] }, { read, seen: new Set([path]) })) };
}

interface Loaded {
  readonly layers: readonly Layer[];
  readonly files: readonly TeamSource[];
}

interface File {
  readonly path: string;
  readonly text: string;
  /** The files that lead here, this one last. */
  readonly chain: readonly string[];
}

interface Library {
  readonly read: ReadText;
  /** A file that several build on counts once, where it is first met: so it is weaker than all of them. */
  readonly seen: Set<string>;
}

async function load(file: File, library: Library): Promise<Loaded> {
  const { path, text } = file;
  // Loaded with the first team file, as it brings a parser and all that a team file can name.
  const { parseTeamFile } = await import('./parse.ts');
  const { layers, bases, problems } = parseTeamFile(text);
  const complaints: Problem[] = [];
  const loaded: Loaded[] = [];
  for (const base of bases) {
    const { problem, ...one } = await loadBase(base, file, library);
    loaded.push(one);
    if (problem !== undefined) complaints.push({ message: problem, span: base.span, fixes: [], about: 'file' });
  }
  const folder = folderOf(path);
  return {
    layers: [...loaded.flatMap(one => one.layers), ...layers.map(layer => ({ ...layer, folder }))],
    files: [{ path, text, problems: [...problems, ...complaints] }, ...loaded.flatMap(one => one.files)],
  };
}

interface LoadedBase extends Loaded {
  /** Why nothing came of it. */
  readonly problem?: string;
}

const nothing: Loaded = { layers: [], files: [] };

async function loadBase({ path }: Base, { path: from, chain }: File, library: Library): Promise<LoadedBase> {
  if (/^(?:\/|[A-Za-z]+:)/.test(path)) return { ...nothing, problem: `'${path}' is not a path relative to this file` };
  const target = resolvePath(folderOf(from), path);
  if (target === undefined) return { ...nothing, problem: `'${path}' leads out of every folder` };
  if (chain.includes(target)) {
    return { ...nothing, problem: `'${path}' leads back here: team files cannot extend each other in a circle` };
  }
  if (library.seen.has(target)) return nothing;
  library.seen.add(target);
  const text = await textAt(target, library.read);
  if (text !== undefined) return load({ path: target, text, chain: [...chain, target] }, library);
  const missing = { path: target, text, problems: [] };
  return { layers: [], files: [missing], problem: `There is no file '${path}'` };
}

/** A file that cannot be read is none. */
async function textAt(path: string, read: ReadText): Promise<string | undefined> {
  try {
    return await read(path);
  } catch {
    return undefined;
  }
}
