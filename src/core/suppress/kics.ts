import { getOrInsert } from '../getOrInsert.ts';
import type { Document, Span } from '../model.ts';
import { createLineBelow, lineAt } from './lines.ts';
import type { Overlooked } from './overlooked.ts';

const line = /^[ \t]*#[ \t]*kics-scan[ \t]+ignore-(?<part>line|block)\b/gm;
const head = /^(?:[ \t]*(?:#[^\n]*|---[ \t]*\r?|\r?)\n)*/;
const file = /^[ \t]*#[ \t]*kics-scan[ \t]+(?:(?<ignore>ignore)[ \t]*\r?$|disable=(?<ids>[\w-]+(?:,[\w-]+)*))/dgm;

/**
 * `# kics-scan ignore-line` above a line, `ignore-block` above an entry with all that belongs to it, and at the
 * beginning of the file `ignore` and `disable=<ids>`. Without ids every check of KICS is meant.
 * Source: https://docs.kics.io/latest/running-kics/#using-commands-on-scanned-files-as-comments
 */
export function inKics({ text, commentSign }: Document): readonly Overlooked[] {
  if (commentSign !== '#' || !text.includes('kics-scan')) return [];
  return [...atPlaces(text), ...inHead(text)];
}

function atPlaces(text: string): readonly Overlooked[] {
  const lineBelow = createLineBelow(text);
  const blocks = new Map<Span, Span>();
  return [...text.matchAll(line)].map(({ 0: written, index, groups }) => {
    const next = lineBelow(lineAt(text, index));
    const isBlock = groups?.['part'] === 'block';
    const covers = isBlock ? getOrInsert(blocks, next, () => blockFrom(text, next)) : next;
    return everything({ start: index, end: index + written.length }, covers);
  });
}

/** Commands for the whole file stand before anything else. */
function inHead(text: string): readonly Overlooked[] {
  const covers = { start: 0, end: text.length };
  const comments = head.exec(text)?.[0] ?? '';
  return [...comments.matchAll(file)].flatMap(match => {
    const { ignore, ids = '' } = match.groups ?? {};
    if (ignore !== undefined) return [everything({ start: match.index, end: match.index + match[0].length }, covers)];
    const [start] = match.indices?.groups?.['ids'] ?? [match.index];
    return [...ids.matchAll(/[^,]+/g)].map(({ 0: id, index }): Overlooked => {
      const span = { start: start + index, end: start + index + id.length };
      return { tool: 'KICS', id, names: 'one', reason: '', span, covers };
    });
  });
}

function everything(span: Span, covers: Span): Overlooked {
  return { tool: 'KICS', id: '', names: 'beginning', reason: '', span, covers };
}

/** An entry in block style: its line, and those below that are indented further. */
function blockFrom(text: string, first: Span): Span {
  const indent = indentOf(text, first);
  let { end } = first;
  while (end < text.length) {
    const next = lineAt(text, end + 1);
    const isContent = text.slice(next.start, next.end).trim() !== '';
    if (isContent && indentOf(text, next) <= indent) break;
    end = next.end;
  }
  return { start: first.start, end };
}

function indentOf(text: string, { start, end }: Span): number {
  return text.slice(start, end).search(/\S|$/);
}
