import { parserFor } from '../../src/core/cdk/grammars.ts';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { typescript } from '../../src/core/cdk/languages/typescript/language.ts';
import { readSource } from '../../src/core/cdk/source.ts';
import { loadFacts } from '../../src/core/facts/facts.ts';
import type { Document } from '../../src/core/model.ts';
import { assets } from '../assets.ts';

export async function readCdk(text: string, language: CdkLanguage = typescript): Promise<Document> {
  return readSource(text, language, await parserFor(language.grammar, assets), await loadFacts(assets));
}
