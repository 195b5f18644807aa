import type { Span } from '../model.ts';
import { lineEnd, lineStart } from '../template/lines.ts';
import { noCommas, type Cursor, type OutlineNode } from './outline.ts';
import { lineOf, type Line } from './yamlLine.ts';
import { isInside } from './yamlOutline.ts';

/** What stands at a place; undefined where a template knows nothing to type: in comments, brackets and long texts. */
export function yamlCursor(source: string, root: OutlineNode, offset: number): Cursor | undefined {
  const start = lineStart(source, offset);
  const line = lineOf(source.slice(start, lineEnd(source, start)));
  const column = offset - start;
  if (line.comment !== undefined && column > line.comment) return undefined;
  const last = line.entries.at(-1);
  if (last === undefined) return keyCursor(root, line, start, column);
  return last.isItem ? itemCursor(root, line, start, column) : valueCursor(root, line, start, column);
}

/** On a line that is empty or holds half a key. */
function keyCursor(root: OutlineNode, line: Line, start: number, column: number): Cursor | undefined {
  const word = wordAt(line, column);
  if (word === undefined) return undefined;
  const path = pathTo(root, start, word.start, false);
  const parent = path.at(-1);
  if (parent?.value !== '' || parent.children.some(({ isItem }) => isItem)) return undefined;
  // What is nested is indented alike, and what is at the top is not.
  const indent = parent.children[0]?.column ?? (parent === root ? 0 : word.start);
  return indent === word.start ? cursor('key', path, start, word) : undefined;
}

/** Behind the dash of an item that is a plain value so far. */
function itemCursor(root: OutlineNode, line: Line, start: number, column: number): Cursor | undefined {
  const [dash, ...others] = line.entries;
  const word = wordAt(line, column);
  if (dash === undefined || others.length > 0 || word === undefined || column < dash.column + 2) return undefined;
  const path = pathTo(root, start, dash.column, true);
  return path.at(-1)?.value === '' ? cursor('item', path, start, word) : undefined;
}

/** Behind the colon. */
function valueCursor(root: OutlineNode, line: Line, start: number, column: number): Cursor | undefined {
  const last = line.entries.at(-1);
  if (last === undefined || column < last.column + last.length + 2) return undefined;
  const path = pathTo(root, start + column, last.column + 1, false);
  // Of a line in a long text, the outline has no entry.
  if (path.at(-1)?.keySpan.start !== start + last.column) return undefined;
  if (line.rest.startsWith('[')) return flowCursor(path, line, start, column);
  const word = wordAt(line, column);
  return word === undefined ? undefined : cursor('value', path, start, word);
}

/** Among the items of a list in brackets. */
function flowCursor(path: readonly OutlineNode[], line: Line, start: number, column: number): Cursor | undefined {
  const [before, behind] = [line.rest.slice(0, column - line.restColumn), line.rest.slice(column - line.restColumn)];
  const typed = /^\[(?:[^[\]{}]*,)?\s*([^\s[\]{},]*)$/.exec(before)?.[1];
  const rest = /^[^\s[\]{},]*/.exec(behind)?.[0] ?? '';
  if (typed === undefined) return undefined;
  return cursor('item', path, start, { start: column - typed.length, end: column + rest.length });
}

/** The word that is typed, as columns: empty at the cursor itself where there is none. */
function wordAt({ rest, restColumn }: Line, column: number): Span | undefined {
  if (rest === '') return { start: column, end: column };
  const end = restColumn + rest.length;
  const isWord = /^["']?[\w.:/-]*["']?$/.test(rest);
  return isWord && restColumn <= column && column <= end ? { start: restColumn, end } : undefined;
}

/** From the root to the node that an entry at the column would belong to, by the lines before. */
function pathTo(root: OutlineNode, before: number, column: number, isItem: boolean): readonly OutlineNode[] {
  const path = [root];
  for (;;) {
    const last = path.at(-1)?.children.findLast(({ keySpan }) => keySpan.start < before);
    if (last === undefined || !isInside(last, column, isItem)) return path;
    path.push(last);
  }
}

function cursor(role: Cursor['role'], path: readonly OutlineNode[], start: number, { start: from, end }: Span): Cursor {
  return { role, path, span: { start: start + from, end: start + end }, commas: noCommas };
}
