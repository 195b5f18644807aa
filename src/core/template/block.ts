import { isPair, isScalar, type Scalar } from 'yaml';
import type { Edits } from '../document.ts';
import type { Data, Span, TextEdit } from '../model.ts';
import { blockEntry, blockItem, blockValue } from './spelling.ts';
import { isFirstOnLine } from '../isFirstOnLine.ts';
import { indentAt, insertion, lineEnd, lineStart } from './lines.ts';
import { entryOn, placeOn, type Page, type Writing } from './writing.ts';
import { pairs } from './yaml.ts';

// Block style: every entry begins a line of its own, at one column.

interface BlockWriting extends Writing {
  /** Writes below a key that has no value yet. */
  fill(page: Page, empty: Scalar, to: Data): Edits;
}

export const blockWriting: BlockWriting = {
  insert(page, map, before, key, to) {
    const entries = pairs(map);
    const indent = indentOf(page, entries[0]?.key);
    const line = blockEntry(page.layout, indent, key, to);
    const previous = entries[before - 1];
    if (previous !== undefined) return [insertBelow(page, previous, indent + line)];
    const { start } = placeOn(page, entries[0]?.key);
    if (entries.length === 0 || !isFirstOnLine(page.text, start)) return undefined;
    return [insertion(aboveComments(page.text, lineStart(page.text, start)), indent + line + page.layout.newline)];
  },

  swap(page, map, index, key, to) {
    const entry = pairs(map)[index];
    if (entry === undefined) return undefined;
    return [{ span: entryOn(page, entry), text: blockEntry(page.layout, indentOf(page, entry.key), key, to) }];
  },

  remove(page, collection, index) {
    const item = collection.items[index];
    if (item === undefined || collection.items.length < 2) return undefined;
    const { start, end } = entryOn(page, item);
    const from = isPair(item) ? start : page.text.lastIndexOf('-', start);
    return isFirstOnLine(page.text, from) ? [removal(page, { start: from, end })] : undefined;
  },

  append(page, list, item) {
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (first === undefined) return undefined;
    const dash = page.text.lastIndexOf('-', placeOn(page, first).start);
    const indent = ' '.repeat(dash - lineStart(page.text, dash));
    return [insertBelow(page, last, indent + blockItem(page.layout, indent, item))];
  },

  fill(page, empty, to) {
    const at = placeOn(page, empty).start;
    const isInFlow = page.text.slice(lineStart(page.text, at), at).includes('{');
    return isInFlow
      ? undefined
      : [insertion(lineEnd(page.text, at), blockValue(page.layout, indentAt(page.text, at), to))];
  },
};

function insertBelow(page: Page, entry: unknown, line: string): TextEdit {
  const { newline } = page.layout;
  const kept = endOfKeptLines(page, entry);
  if (kept !== undefined && page.text[kept - 1] === '\n') return insertion(kept, line + newline);
  return insertion(lineEnd(page.text, entryOn(page, entry).end), newline + line);
}

/** A block scalar with `+` owns the empty lines behind it. */
function endOfKeptLines({ at }: Page, entry: unknown): number | undefined {
  const value = isPair(entry) ? entry.value : entry;
  if (!isScalar(value) || value.type?.startsWith('BLOCK') !== true || !String(value.value).endsWith('\n\n'))
    return undefined;
  return value.range === undefined || value.range === null ? undefined : value.range[1] + at;
}

/** Takes away the whole line, unless a comment stands behind. */
function removal({ text }: Page, { start, end }: Span): TextEdit {
  const stop = lineEnd(text, end);
  const rest = text.slice(end, stop);
  if (rest.trim() !== '') return { span: { start, end: end + rest.length - rest.trimStart().length }, text: '' };
  const next = text.indexOf('\n', end);
  return { span: { start: lineStart(text, start), end: next < 0 ? text.length : next + 1 }, text: '' };
}

/** Comments on lines of their own belong to what stands below them. */
function aboveComments(text: string, at: number): number {
  const before = lineStart(text, at - 1);
  return at > 0 && /^[ \t]*#/.test(text.slice(before, at)) ? aboveComments(text, before) : at;
}

function indentOf(page: Page, key: unknown): string {
  const { start } = placeOn(page, key);
  return ' '.repeat(start - lineStart(page.text, start));
}
