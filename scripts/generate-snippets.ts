import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cdkLanguages } from '../src/core/cdk/languages.ts';
import { cdkCodes } from '../src/core/recipes/cdk/index.ts';
import { usualSnippet } from '../src/core/completion/cdk/usual.ts';
import type { TemplateSyntax } from '../src/core/recipes/frame.ts';
import { recipes } from '../src/core/recipes/index.ts';
import type { Recipe } from '../src/core/recipes/recipe.ts';
import { extentOf, snippetBody } from '../src/core/recipes/render.ts';
import { project } from './host/paths.ts';

// Writes the recipes as snippet files, which VS Code reads without running the extension.

/** Whether VS Code shows snippets among its suggestions: those without a prefix it keeps for its commands. */
type Shown = 'suggested' | 'by command';

/** The text of every snippet file, by its path in the project. */
export function snippetFiles(): ReadonlyMap<string, string> {
  return new Map([
    // In other YAML and JSON they would be in the way, and in templates the extension itself has better suggestions.
    ['snippets/cloudformation.json', fileOf('yaml', 'suggested')],
    ['snippets/yaml.json', fileOf('yaml', 'by command')],
    ['snippets/json.json', fileOf('json', 'by command')],
    ...cdkLanguageIds.map(id => [`snippets/cdk.${id}.json`, cdkFileOf(id)] as const),
  ]);
}

const cdkLanguageIds = ['typescript', 'python', 'java', 'csharp', 'go'] as const;

function cdkFileOf(languageId: (typeof cdkLanguageIds)[number]): string {
  const language = cdkLanguages[languageId];
  const snippets = recipes.flatMap(({ id, title, description }) => {
    const code = cdkCodes[id];
    if (code === undefined || language === undefined) return [];
    const name = `cdk-db-${id}`;
    const body = usualSnippet(code, language).split('\n');
    // Suggestions come from the extension itself, which adds what has to be imported.
    return [[name, { description: `${title}: ${description}`, body }] as const];
  });
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}

function fileOf(syntax: TemplateSyntax, shown: Shown): string {
  const snippets = recipes.map(recipe => [`aws-db-${recipe.id}`, snippetOf(recipe, syntax, shown)] as const);
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}

function snippetOf(recipe: Recipe, syntax: TemplateSyntax, shown: Shown): object {
  const extent = extentOf(recipe);
  return {
    ...(shown === 'suggested' ? { prefix: `aws-db-${recipe.id}` } : {}),
    description: `${recipe.title}: ${recipe.description}`,
    // Offered by the command that fills a file with a snippet.
    ...(extent === 'template' ? { isFileTemplate: true } : {}),
    body: snippetBody(recipe, syntax, extent).split('\n'),
  };
}

if (import.meta.main) {
  for (const [file, text] of snippetFiles()) {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true });
    await writeFile(path.join(project, file), text);
  }
}
