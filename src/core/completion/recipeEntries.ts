import type { TemplateSyntax } from '../recipes/frame.ts';
import { recipes } from '../recipes/index.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { extentOf, resourceText, templateText } from '../recipes/render.ts';
import { isFirstOnLine } from '../isFirstOnLine.ts';
import { indentAt } from '../template/lines.ts';
import { commaBefore, quoteAt, unitOf, type CompletionEntry, type RecipeName } from './entry.ts';
import { entry, type Cursor } from './outline.ts';
import { placed, recipeSnippet, type Place } from './recipeSnippet.ts';
import type { Scene } from './scene.ts';
import { transformEdits } from './transforms.ts';

/** Every recipe, where the cursor stands at a resource to be. */
export function recipeEntries(scene: Scene, cursor: Cursor, unit: string): readonly CompletionEntry[] {
  const place = placeAtCursor(scene, cursor, unit);
  const quote = quoteAt(scene.text, cursor.span);
  return recipes.map(recipe => ({
    ...entryOf(recipe, scene.syntax, quote),
    span: place.span,
    snippet: placed(recipe, scene, place),
    edits: [...commaBefore(cursor), ...transformEdits(scene, recipe.transforms)],
  }));
}

/** Every recipe as a whole template, in a file that holds nothing else. @param signs brackets and quotes that are typed */
export function templateEntries(
  scene: Scene,
  { span }: Cursor,
  unit: string,
  signs: string,
): readonly CompletionEntry[] {
  return recipes.map(recipe => ({
    ...entryOf(recipe, scene.syntax, signs),
    span,
    snippet: recipeSnippet(recipe, scene.syntax, 'template', scene.root, { indent: '', unit }),
    edits: [],
  }));
}

/** What an entry of the kind `recipe` writes, with the values that it begins with. */
export function recipeText({ id, syntax }: RecipeName): string {
  const recipe = recipes.find(candidate => candidate.id === id);
  if (recipe === undefined) return '';
  return extentOf(recipe) === 'template' ? templateText(recipe, syntax) : resourceText(recipe, syntax);
}

/** The place of resources at the cursor; in JSON on lines of their own, also where nothing is on a line of its own yet. */
export function placeAtCursor({ text, syntax, root }: Scene, { span, commas }: Cursor, unit: string): Place {
  if (syntax === 'yaml') {
    const indent = indentAt(text, span.start);
    // Resources stand one level in.
    return { span, before: '', behind: '', indent, unit: indent };
  }
  const step = unitOf(text, unit);
  const outer = indentAt(text, entry(root, 'Resources')?.keySpan.start ?? 0);
  const isAlone = isFirstOnLine(text, span.start);
  const indent = isAlone ? indentAt(text, span.start) : outer + step;
  const next = /^[^\S\r\n]*(\S)/.exec(text.slice(span.end))?.[1] ?? ',';
  const lineBreak = next === ',' ? '' : `\n${next === '}' ? outer : indent}`;
  const behind = (commas.isMissingBehind ? ',' : '') + lineBreak;
  return { span, before: isAlone ? '' : `\n${indent}`, behind, indent, unit: step };
}

function entryOf(
  { id, title, description }: Recipe,
  syntax: TemplateSyntax,
  signs: string,
): Omit<CompletionEntry, 'span' | 'snippet' | 'edits'> {
  const label = `aws-db-${id}`;
  const filter = `${signs}${label} ${title}`;
  return { kind: 'recipe', label, detail: title, documentation: description, recipe: { id, syntax }, filter };
}
