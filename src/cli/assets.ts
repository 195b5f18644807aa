import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Assets } from '../core/assets.ts';

/** The files that the engine loads when it needs them, from the folder that the build puts them into. */
export function assetsIn(folder: string): Assets {
  return name => readFile(path.join(folder, name));
}
