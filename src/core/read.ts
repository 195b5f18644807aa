import type { Document } from './model.ts';
import { looksLikeTemplate } from './template/detect.ts';

/** VS Code language ids of the files that can hold a template. */
export const templateLanguages: readonly string[] = ['yaml', 'json', 'jsonc', 'cloudformation'];

/** Reads a file of any supported language; undefined where the text holds nothing for this engine. */
export async function read(text: string, languageId: string): Promise<Document | undefined> {
  if (!templateLanguages.includes(languageId) || !looksLikeTemplate(text)) return undefined;
  // Loaded with the first template, so that foreign files never load a parser.
  const { readTemplate } = await import('./template/template.ts');
  return readTemplate(text);
}
