import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isIgnored, type Layer } from '../core/gitignore.ts';
import { layerOf, layersAbove } from './gitignore.ts';
import { foreignFolders, isCompiled, languageOf } from '../core/fileNames.ts';
import { reasonOf } from './problem.ts';
import { shown, slashed } from './shown.ts';

/** How folders are gone through. */
export interface Manner {
  readonly cwd: string;
  readonly usesGitignore: boolean;
  /** Names of folders that are entered whatever leaves them out. */
  readonly entered: ReadonlySet<string>;
}

export interface Walked {
  readonly files: readonly string[];
  /** Folders that cannot be read, one line each. */
  readonly problems: readonly string[];
}

/** The files below a folder that this engine may read. Links are not followed, so that a walk always ends. */
export async function walk(folder: string, manner: Manner): Promise<Walked> {
  const files: string[] = [];
  const problems: string[] = [];
  await enter(folder, manner.usesGitignore ? await layersAbove(folder, manner.cwd) : []);
  return { files, problems };

  async function enter(at: string, above: readonly Layer[]): Promise<void> {
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
      problems.push(`${shown(at, manner.cwd)}: ${reasonOf(error)}`);
      return [];
    });
    const own = manner.usesGitignore && entries.some(({ name }) => name === '.gitignore') ? await layerOf(at) : [];
    const layers = [...above, ...own];
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      const inside = path.join(at, entry.name);
      if (entry.isDirectory()) {
        const isOut = isIgnored(layers, slashed(inside), true);
        if (manner.entered.has(entry.name)) await enter(inside, isOut ? [] : layers);
        else if (!isOut && !foreignFolders.has(entry.name)) await enter(inside, layers);
      } else if (entry.isFile() && isToRead(entry.name, names) && !isIgnored(layers, slashed(inside), false)) {
        files.push(inside);
      }
    }
  }
}

function isToRead(name: string, names: ReadonlySet<string>): boolean {
  return languageOf(name) !== undefined && !isCompiled(name, names);
}
