import type { YAMLMap } from 'yaml';
import type { Edits } from '../document.ts';
import type { Data } from '../model.ts';
import { inline, inlineJson, json } from './spelling.ts';
import { isFirstOnLine } from '../isFirstOnLine.ts';
import { indentAt, insertion, lineEnd } from './lines.ts';
import { entryOn, placeOn, type Page, type Writing } from './writing.ts';
import { pairs } from './yaml.ts';

// Flow style, which is also JSON: entries stand between braces, with commas, on one line or on several.

export const flowWriting: Writing = {
  insert(page, map, before, key, to) {
    const entries = pairs(map);
    const [next, last] = [entries[before], entries.at(-1)];
    if (last === undefined) return undefined;
    const indent = ownIndent(page, startOf(page, next ?? last));
    const entry = spell(page, map, indent, key, to);
    if (next === undefined) return addBehind(page, entryOn(page, last).end, indent, entry);
    const at = startOf(page, next);
    return [insertion(at, `${entry},${separator(page, indent)}`)];
  },

  swap(page, map, index, key, to) {
    const entry = pairs(map)[index];
    if (entry === undefined) return undefined;
    const span = entryOn(page, entry);
    return [{ span, text: spell(page, map, ownIndent(page, span.start), key, to) }];
  },

  remove(page, collection, index) {
    const [previous, item, next] = [collection.items[index - 1], collection.items[index], collection.items[index + 1]];
    if (item === undefined) return undefined;
    const { start, end } = entryOn(page, item);
    if (previous !== undefined) return [{ span: { start: entryOn(page, previous).end, end }, text: '' }];
    return next === undefined ? undefined : [{ span: { start, end: startOf(page, next) }, text: '' }];
  },

  append(page, list, item) {
    const last = list.items.at(-1);
    const text = page.layout.isJson ? inlineJson(item) : inline(item);
    if (last === undefined) return [{ span: placeOn(page, list), text: `[${text}]` }];
    const { start, end } = entryOn(page, last);
    const indent = ownIndent(page, start);
    const isLong = page.layout.isJson && indent !== undefined && typeof item === 'object';
    return addBehind(page, end, indent, isLong ? json(page.layout, indent, item) : text);
  },
};

/** An entry behind the last one. A comment that follows that one on its line stays there. */
function addBehind(page: Page, at: number, indent: string | undefined, entry: string): Edits {
  const { text, layout } = page;
  // Where entries share a line, the file may be that one line.
  const rest = indent === undefined ? '' : text.slice(at, lineEnd(text, at));
  if (indent === undefined || !/^,?\s*#/.test(rest)) return [insertion(at, `,${separator(page, indent)}${entry}`)];
  const comma = rest.startsWith(',') ? [] : [insertion(at, ',')];
  return [...comma, insertion(at + rest.length, `${layout.newline}${indent}${entry}`)];
}

function spell(page: Page, map: YAMLMap, indent: string | undefined, key: string, to: Data): string {
  const { layout } = page;
  if (!layout.isJson && !hasQuotedKeys(page, map)) return `${key}: ${inline(to)}`;
  const value = indent === undefined || !layout.isJson ? inlineJson(to) : json(layout, indent, to);
  return `${JSON.stringify(key)}: ${value}`;
}

function hasQuotedKeys(page: Page, map: YAMLMap): boolean {
  return pairs(map).some(({ key }) => page.text[placeOn(page, key).start] === '"');
}

/** The indentation of an entry that begins a line of its own. */
function ownIndent({ text }: Page, at: number): string | undefined {
  return isFirstOnLine(text, at) && text.lastIndexOf('\n', at) >= 0 ? indentAt(text, at) : undefined;
}

function separator({ layout }: Page, indent: string | undefined): string {
  return indent === undefined ? ' ' : layout.newline + indent;
}

function startOf(page: Page, item: unknown): number {
  return entryOn(page, item).start;
}
