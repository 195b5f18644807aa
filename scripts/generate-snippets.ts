import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemplateSyntax } from '../src/core/recipes/frame.ts';
import { recipes } from '../src/core/recipes/index.ts';
import type { Recipe } from '../src/core/recipes/recipe.ts';
import { extentOf, snippetBody } from '../src/core/recipes/render.ts';
import { project } from './host/paths.ts';

// Writes the recipes as snippet files, which VS Code reads without running the extension.

/** The text of every snippet file, by its path in the project. */
export function snippetFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['snippets/cloudformation.yaml.json', fileOf('yaml')],
    ['snippets/cloudformation.json.json', fileOf('json')],
  ]);
}

function fileOf(syntax: TemplateSyntax): string {
  const snippets = recipes.map(recipe => [recipe.title, snippetOf(recipe, syntax)] as const);
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}

function snippetOf(recipe: Recipe, syntax: TemplateSyntax): object {
  const extent = extentOf(recipe);
  return {
    prefix: `aws-db-${recipe.id}`,
    description: recipe.description,
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
