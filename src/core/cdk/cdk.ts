import type { Assets } from '../assets.ts';
import { loadFacts } from '../facts/facts.ts';
import { lookUp } from '../lookUp.ts';
import type { Document } from '../model.ts';
import { parserFor } from './grammars.ts';
import { cdkLanguages } from './languages.ts';
import { createSourceReader, type SourceReader } from './reader.ts';
import { readSource } from './source.ts';

/** What reads the files of one language. */
export interface Cdk {
  read(text: string): Document;
  createReader(): SourceReader;
}

/**
 * Grammar and facts are loaded with the first file that asks for them.
 *
 * @param languageId of VS Code; undefined for one in which nobody writes CDK
 */
export async function cdkFor(languageId: string, assets: Assets): Promise<Cdk | undefined> {
  const language = lookUp(cdkLanguages, languageId);
  if (language === undefined) return undefined;
  const [parser, facts] = await Promise.all([parserFor(language.grammar, assets), loadFacts(assets)]);
  return {
    read: text => readSource(text, language, parser, facts),
    createReader: () => createSourceReader(language, parser, facts),
  };
}
