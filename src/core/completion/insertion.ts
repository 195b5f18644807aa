import type { Span, TextEdit } from '../model.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { emptyFile } from './emptyFile.ts';
import { commaBefore, unitOf, withBehind } from './entry.ts';
import {
  behindInJson,
  behindInYaml,
  firstInJson,
  firstInYaml,
  sectionInJson,
  sectionInYaml,
} from './insertionPlaces.ts';
import { entry, type OutlineNode } from './outline.ts';
import { placeAtCursor } from './recipeEntries.ts';
import { placed, recipeSnippet, type Place } from './recipeSnippet.ts';
import { isAtResource, isForeign, sceneAt, type Scene } from './scene.ts';
import { transformEdits } from './transforms.ts';
import { yamlOutline } from './yamlOutline.ts';

/** How a recipe comes into a text. */
export interface Insertion {
  /** What the snippet takes the place of: mostly nothing. */
  readonly span: Span;
  /** In the grammar of VS Code snippets, with the indentation and the commas that it needs there. */
  readonly snippet: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Where a recipe goes and as what: at the cursor, if a resource can stand there, else behind the resource that the cursor
 * is in, else behind the last one. A file without text becomes a template. Undefined where the text is none.
 * @param unit what the editor indents with, where the text does not show it
 */
export function insertionOf(
  text: string,
  languageId: string,
  recipe: Recipe,
  offset: number,
  unit: string,
): Insertion | undefined {
  const scene = sceneAt(text, languageId, offset);
  const place = placeIn(scene, offset, unitOf(text, unit));
  if (place === undefined) return isForeign(scene.root) ? undefined : wholeTemplate(text, languageId, recipe, unit);
  const { cursor } = scene;
  const commas = cursor !== undefined && isFree(scene) ? commaBefore(cursor) : [];
  const edits = [...commas, ...transformEdits(scene, recipe.transforms)];
  return { span: place.span, snippet: placed(recipe, scene, place), edits };
}

function wholeTemplate(text: string, languageId: string, recipe: Recipe, unit: string): Insertion | undefined {
  const isBlank = /^\s*(?:\{\s*\})?\s*$/.test(text);
  const empty = emptyFile(isBlank ? '' : text, languageId);
  if (empty === undefined || empty.typed !== '') return undefined;
  const snippet = recipeSnippet(recipe, empty.syntax, 'template', yamlOutline(''), { indent: '', unit });
  const span = isBlank ? { start: 0, end: text.length } : empty.span;
  const isOnLine = span.start === 0 || text[span.start - 1] === '\n';
  return { span, snippet: (isOnLine ? '' : '\n') + withBehind(snippet, '\n'), edits: [] };
}

function placeIn(scene: Scene, offset: number, unit: string): Place | undefined {
  const { root, syntax, cursor, text } = scene;
  if (isForeign(root)) return undefined;
  if (cursor !== undefined && isFree(scene)) return placeAtCursor(scene, cursor, unit);
  const resources = entry(root, 'Resources');
  if (resources === undefined) return isTemplate(root) ? sectionPlace(scene, unit) : undefined;
  const neighbour = neighbourAt(resources, offset);
  if (syntax === 'json') {
    return neighbour === undefined
      ? firstInJson(text, resources, unit)
      : behindInJson(text, resources, neighbour, unit);
  }
  return neighbour === undefined ? firstInYaml(text, resources, unit) : behindInYaml(text, neighbour);
}

function sectionPlace({ syntax, text, root }: Scene, unit: string): Place | undefined {
  return syntax === 'yaml' ? sectionInYaml(text, unit) : sectionInJson(text, root, unit);
}

/** The resource at a place of the text or, away from the resources, the last one. */
function neighbourAt({ keySpan, end, children }: OutlineNode, offset: number): OutlineNode | undefined {
  const isInside = keySpan.start <= offset && offset <= end;
  const before = isInside ? children.findLast(child => child.keySpan.start <= offset) : undefined;
  return before ?? children.at(-1);
}

/** A resource can stand at the cursor, and no half of a name does. */
function isFree({ cursor }: Scene): boolean {
  return cursor !== undefined && isAtResource(cursor) && cursor.span.start === cursor.span.end;
}

function isTemplate(root: OutlineNode): boolean {
  return ['AWSTemplateFormatVersion', 'Transform'].some(key => entry(root, key) !== undefined);
}
