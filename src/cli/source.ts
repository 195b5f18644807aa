import { readFileSync, statSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sizeLimit } from '../core/sizeLimit.ts';

/** A text file without its byte order mark. */
export interface Source {
  readonly text: string;
  readonly mark: '' | typeof byteOrderMark;
}

const byteOrderMark = '\uFEFF';

/**
 * Reads a file; `foreign` where it is too large for a template, `binary` where it is no text in UTF-8. Nothing else is
 * waiting meanwhile, and many small files take several times as long when each is waited for.
 */
export function readSource(file: string): Source | 'foreign' | 'binary' {
  return statSync(file).size > sizeLimit ? 'foreign' : (decodeSource(readFileSync(file)) ?? 'binary');
}

/** The text of these bytes; undefined where they are no text in UTF-8. */
export function decodeSource(bytes: Uint8Array): Source | undefined {
  const text = decode(bytes);
  if (text === undefined || text.includes('\0')) return undefined;
  return text.startsWith(byteOrderMark) ? { text: text.slice(1), mark: byteOrderMark } : { text, mark: '' };
}

/** Writes a file so that it holds the old text or the new one at any moment, and keeps its permissions. */
export async function writeSource(file: string, { text, mark }: Source): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    await writeFile(draft, mark + text, { mode, flag: 'wx' });
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
