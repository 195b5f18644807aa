import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { project } from './host/paths.ts';
import { editorFiles, textsIn } from './l10n/texts.ts';

// Writes the bundle of English messages, of which the other languages are translations. VS Code itself never reads it:
// the key of a message is its English text.

export const bundleFile = 'l10n/bundle.l10n.json';

/** Every message of the editor, in the order of the alphabet. */
export async function l10nBundle(): Promise<string> {
  const texts = await Promise.all(editorFiles().map(textsIn));
  const messages = texts.flat().filter(({ kind }) => kind === 'localised');
  const keys = [...new Set(messages.map(({ text }) => text))].toSorted();
  return `${JSON.stringify(Object.fromEntries(keys.map(key => [key, key])), undefined, 2)}\n`;
}

async function writeBundle(): Promise<void> {
  const file = path.join(project, bundleFile);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await l10nBundle());
}

if (import.meta.main) await writeBundle();
