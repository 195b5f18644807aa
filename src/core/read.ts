import type { Assets } from './assets.ts';
import type { Document } from './model.ts';
import { looksLikeTemplate } from './template/detect.ts';

/** VS Code language ids of the files that can hold a template. */
export const templateLanguages: readonly string[] = ['yaml', 'json', 'jsonc', 'cloudformation'];

/** VS Code language ids of the files that can hold CDK constructs. */
export const sourceLanguages: readonly string[] = [
  'typescript',
  'typescriptreact',
  'javascript',
  'javascriptreact',
  'python',
  'java',
  'csharp',
  'go',
];

export const languages: readonly string[] = [...templateLanguages, ...sourceLanguages];

/** Reads a file of any supported language; undefined where the text holds nothing for this engine. */
export async function read(text: string, languageId: string, assets: Assets): Promise<Document | undefined> {
  if (sourceLanguages.includes(languageId)) return readCdk(text, languageId, assets);
  if (!templateLanguages.includes(languageId) || !looksLikeTemplate(text)) return undefined;
  // Loaded with the first template, so that foreign files never load a parser.
  const { readTemplate } = await import('./template/template.ts');
  return readTemplate(text);
}

/** Reads a template that holds no database any more, to tell what has become of those that it held. */
export async function readEmptied(text: string, languageId: string): Promise<Document | undefined> {
  if (!templateLanguages.includes(languageId)) return undefined;
  const { readTemplate } = await import('./template/template.ts');
  return readTemplate(text);
}

/** Grammar and facts are loaded with the first file that names the CDK. */
async function readCdk(text: string, languageId: string, assets: Assets): Promise<Document | undefined> {
  const { cdkLanguages } = await import('./cdk/languages.ts');
  const language = cdkLanguages[languageId];
  if (language?.mark.test(text) !== true) return undefined;
  const [{ readSource }, { parserFor }, { loadFacts }] = await Promise.all([
    import('./cdk/source.ts'),
    import('./cdk/grammars.ts'),
    import('./facts/facts.ts'),
  ]);
  const [parser, facts] = await Promise.all([parserFor(language.grammar, assets), loadFacts(assets)]);
  const document = readSource(text, language, parser, facts);
  return document.resources.length === 0 ? undefined : document;
}
