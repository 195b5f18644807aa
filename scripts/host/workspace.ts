import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from './cleanup.ts';

/** Copies a folder for one run of tests, which may write in it; the copy goes when this process ends. */
export function copyWorkspace(folder: string): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'db-lens-'));
  atEnd(() => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }));
  const copy = path.join(parent, path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
