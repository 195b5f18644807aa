import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assetFiles } from '../scripts/assetFiles.ts';
import type { Assets } from '../src/core/assets.ts';

/** The files that ship with the engine, from where the build takes them. */
export const assets: Assets = async name => {
  const file = assetFiles.find(candidate => path.basename(candidate) === name);
  if (file === undefined) throw new Error(`The build ships no file ${name}.`);
  return readFile(file);
};
