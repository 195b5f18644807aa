import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { applyEdits } from '../../src/core/document.ts';
import { programOf } from './parse.ts';

export interface Imported {
  /** What the symbol is called in the text. */
  readonly name: string;
  /** The text with what has been imported for it. */
  readonly text: string;
}

/** A symbol of the CDK as a fix would use it in a text; undefined where it cannot be imported there. */
export async function imported(language: CdkLanguage, symbol: string, text: string): Promise<Imported | undefined> {
  const { imports } = await programOf(text, language);
  const importing = language.spelling.importing(symbol, imports, text);
  return importing === undefined ? undefined : { name: importing.name, text: applyEdits(text, importing.edits) };
}
