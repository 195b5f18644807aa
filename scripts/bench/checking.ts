import { lint } from '../../src/core/lint.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../../test/assets.ts';

const today = new Date().toISOString().slice(0, 10);

export const recommended: Configuration = { profile: 'recommended', severities: {}, today };
export const strict: Configuration = { profile: 'strict', severities: {}, today };

export async function documentOf(text: string, languageId: string): Promise<Document> {
  const document = await read(text, languageId, assets);
  if (document === undefined) throw new Error(`A text in ${languageId} is not read.`);
  return document;
}

export function findingsIn(document: Document, configuration = recommended): readonly Finding[] {
  return lint(document, rules, configuration);
}

/** From text to findings, as the command line does it. */
export async function check(text: string, languageId: string): Promise<readonly Finding[]> {
  return findingsIn(await documentOf(text, languageId));
}
