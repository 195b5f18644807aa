import assert from 'node:assert/strict';
import { parserFor } from '../../../src/core/cdk/grammars.ts';
import type { CdkLanguage } from '../../../src/core/cdk/language.ts';
import { cdkLanguages } from '../../../src/core/cdk/languages.ts';
import { codeInsertion, sceneOfWord } from '../../../src/core/completion/cdk/insertion.ts';
import { applyEdits } from '../../../src/core/document.ts';
import type { CdkCode } from '../../../src/core/recipes/cdk/code.ts';
import { assets } from '../../assets.ts';
import { expand } from '../expand.ts';
import { emptyStackOf, type EmptyStack } from './emptyStacks.ts';

export function languageOf(languageId: string): CdkLanguage {
  const language = cdkLanguages[languageId];
  assert.ok(language !== undefined, languageId);
  return language;
}

/**
 * A file with a recipe at `|`, as it is when nothing is typed.
 *
 * @param take which alternative of a choice is taken, by its stop
 */
export async function inserted(
  code: CdkCode,
  languageId: string,
  { text, unit }: EmptyStack = emptyStackOf(languageId),
  take?: ReadonlyMap<number, number>,
): Promise<string> {
  const at = text.indexOf('|');
  const source = text.slice(0, at) + text.slice(at + 1);
  const language = languageOf(languageId);
  const parser = await parserFor(language.grammar, assets);
  const scene = sceneOfWord(source, language, parser, { start: at, end: at }, unit);
  assert.ok(scene !== undefined, `no place in ${languageId}`);
  const { span, snippet, edits } = codeInsertion(code, scene);
  return applyEdits(source, [...edits, { span, text: expand(snippet, take).text }]);
}
