import type { Assets } from '../assets.ts';
import { parserFor } from '../cdk/grammars.ts';
import { cdkLanguages } from '../cdk/languages.ts';
import { codeInsertion, sceneOfCursor, sceneOfWord } from './cdk/insertion.ts';
import { cdkCodes } from '../recipes/cdk/index.ts';
import { recipes } from '../recipes/index.ts';
import { namesCdk } from '../read.ts';
import type { Recipe } from '../recipes/recipe.ts';
import type { CompletionEntry } from './entry.ts';
import type { Insertion } from './insertion.ts';

const prefix = 'cdk-db-';

/**
 * Recipes, where a statement can stand in a file that uses the CDK and nothing else is typed than the beginning of a word
 * that asks for them.
 *
 * @param unit what the editor indents with, where the text does not show it
 */
export async function cdkCompletionsAt(
  text: string,
  languageId: string,
  offset: number,
  assets: Assets,
  unit: string,
): Promise<readonly CompletionEntry[]> {
  const language = cdkLanguages[languageId];
  const typed = /(?:^|\n)[ \t]*([\w-]*)$/.exec(text.slice(Math.max(0, offset - longest), offset))?.[1];
  if (language === undefined || typed === undefined || !namesCdk(text, languageId)) return [];
  if (!typed.startsWith(prefix) && !prefix.startsWith(typed)) return [];
  const word = { start: offset - typed.length, end: offset };
  const parser = await parserFor(language.grammar, assets);
  const scene = sceneOfWord(text, language, parser, word, unitIn(text, unit));
  if (scene === undefined) return [];
  return recipes.flatMap(({ id, title, description }): readonly CompletionEntry[] => {
    const code = cdkCodes[id];
    if (code === undefined) return [];
    const { text: preview, ...insertion } = codeInsertion(code, scene);
    const label = prefix + id;
    const documentation = `${description}\n\n\`\`\`${languageId}\n${preview}\n\`\`\``;
    return [{ kind: 'recipe', label, detail: title, documentation, filter: `${label} ${title}`, ...insertion }];
  });
}

/** Longer than any line that holds a word of a recipe. */
const longest = 200;

/** How a recipe comes into a file that uses the CDK; undefined where it has none in CDK, or there is no place for it. */
export async function cdkInsertionOf(
  text: string,
  languageId: string,
  { id }: Recipe,
  offset: number,
  assets: Assets,
  unit: string,
): Promise<Insertion | undefined> {
  const language = cdkLanguages[languageId];
  const code = cdkCodes[id];
  if (language === undefined || code === undefined || !namesCdk(text, languageId)) return undefined;
  const parser = await parserFor(language.grammar, assets);
  const scene = sceneOfCursor(text, language, parser, offset, unitIn(text, unit));
  return scene === undefined ? undefined : codeInsertion(code, scene);
}

function unitIn(text: string, editor: string): string {
  return /\n(\t| {2,8})\S/.exec(text)?.[1] ?? editor;
}
