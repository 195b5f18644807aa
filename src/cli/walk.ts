import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isIgnored, layerOf, layersAbove, type Layer } from './gitignore.ts';
import { isCompiled, languageOf } from './languages.ts';
import { reasonOf } from './problem.ts';
import { shown } from './shown.ts';

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

/** Folders of generated or foreign files. */
const skipped: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  'dist',
  'cdk.out',
  '.aws-sam',
  '.venv',
  'venv',
  'site-packages',
]);

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
        const isOut = isIgnored(layers, inside, true);
        if (manner.entered.has(entry.name)) await enter(inside, isOut ? [] : layers);
        else if (!isOut && !skipped.has(entry.name)) await enter(inside, layers);
      } else if (entry.isFile() && isToRead(entry.name, names) && !isIgnored(layers, inside, false)) {
        files.push(inside);
      }
    }
  }
}

function isToRead(name: string, names: ReadonlySet<string>): boolean {
  return languageOf(name) !== undefined && !isCompiled(name, names);
}
