import type { Document } from './model.ts';
import { looksLikeTemplate } from './template/detect.ts';
import { readTemplate } from './template/template.ts';

/** VS Code language ids of the files that can hold a template. */
export const templateLanguages: readonly string[] = ['yaml', 'json', 'jsonc', 'cloudformation', 'cloudformation-yaml'];

/** Reads a file of any supported language; undefined where the text holds nothing for this engine. */
export async function read(text: string, languageId: string): Promise<Document | undefined> {
  if (!templateLanguages.includes(languageId) || !looksLikeTemplate(text)) return undefined;
  return readTemplate(text);
}
