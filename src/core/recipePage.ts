import type { Recipe } from './recipes/recipe.ts';
import { extentOf, resourceText, templateText } from './recipes/render.ts';
import type { Link } from './reference/link.ts';
import { serviceById } from './reference/services.ts';

/** What a recipe makes, and its text in both languages of templates. */
export function recipePage(recipe: Recipe, link: Link): string {
  const { id, title, description, service } = recipe;
  const name = serviceById(service)?.name ?? service;
  return [
    `# ${title}`,
    description,
    `A recipe for [${name}](${link('service', service)}). Write \`aws-db-${id}\` where a resource can stand, or run the command *Insert Database Recipe*.`,
    ...(['yaml', 'json'] as const).flatMap(syntax => [
      `## ${syntax.toUpperCase()}`,
      `\`\`\`${syntax}\n${textOf(recipe, syntax).trimEnd()}\n\`\`\``,
    ]),
    '',
  ].join('\n\n');
}

function textOf(recipe: Recipe, syntax: 'yaml' | 'json'): string {
  return extentOf(recipe) === 'template' ? templateText(recipe, syntax) : resourceText(recipe, syntax);
}
