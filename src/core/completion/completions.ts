import { lineStart } from '../template/lines.ts';
import { emptyFile, type EmptyFile } from './emptyFile.ts';
import type { CompletionEntry, Knowledge } from './entry.ts';
import { noCommas, type Cursor } from './outline.ts';
import { attributeEntries, propertyEntries } from './propertyEntries.ts';
import { recipeEntries, templateEntries } from './recipeEntries.ts';
import { isForeign, sceneAt, type Scene } from './scene.ts';
import { valueEntries } from './valueEntries.ts';
import { yamlOutline } from './yamlOutline.ts';

/**
 * What can be written at a place of a text that somebody is typing, the best first: recipes where a resource can stand,
 * properties of database resources, and their values. Nothing in a text that is no template.
 */
export function completionsAt(
  text: string,
  languageId: string,
  offset: number,
  knowledge: Knowledge,
): readonly CompletionEntry[] {
  // A comment may speak of resources before there are any.
  const empty = emptyFile(text, languageId);
  if (!text.includes('Resources') || empty?.typed.includes('Resources') === false) {
    return empty === undefined ? [] : wholeTemplates(text, empty, offset, knowledge.unit);
  }
  const scene = sceneAt(text, languageId, offset);
  const { root, cursor } = scene;
  if (cursor === undefined || isForeign(root) || cursor.path[1]?.key !== 'Resources') return [];
  return cursor.role === 'key' ? keyEntries(scene, cursor, knowledge) : valueEntries(scene, cursor, knowledge);
}

function keyEntries(scene: Scene, cursor: Cursor, knowledge: Knowledge): readonly CompletionEntry[] {
  const [, , , properties, ...deeper] = cursor.path;
  if (cursor.path.length === 2) return recipeEntries(scene, cursor, knowledge.unit);
  if (properties === undefined) return attributeEntries(scene, cursor, knowledge);
  return properties.key === 'Properties' && deeper.length === 0 ? propertyEntries(scene, cursor, knowledge) : [];
}

const prefix = 'aws-db-';

/** In a file where nothing stands yet but the beginning of a word that asks for a recipe. */
function wholeTemplates(text: string, empty: EmptyFile, offset: number, unit: string): readonly CompletionEntry[] {
  if (!/^[{"']*[\w-]*["'}]*$/.test(empty.typed)) return [];
  const word = empty.typed.replaceAll(/[^\w-]/g, '');
  if (!word.startsWith(prefix) && !prefix.startsWith(word)) return [];
  const span = empty.typed === '' ? { start: offset, end: offset } : empty.span;
  if (offset < span.start || span.end < offset || lineStart(text, span.start) !== span.start) return [];
  const scene: Scene = { text, syntax: empty.syntax, root: yamlOutline(''), cursor: undefined };
  const signs = /^\W*/.exec(text.slice(span.start, offset))?.[0] ?? '';
  return templateEntries(scene, { role: 'key', path: [], span, commas: noCommas }, unit, signs);
}
