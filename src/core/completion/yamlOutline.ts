import type { OutlineNode } from './outline.ts';
import { lineOf, type Line, type LineEntry } from './yamlLine.ts';

/** A node while its children are read. */
interface Open extends OutlineNode {
  end: number;
  readonly children: Open[];
}

/** The outline of YAML in block style, by its indentation. What stands in brackets over several lines is passed over. */
export function yamlOutline(source: string): OutlineNode {
  const root = nodeOf({ key: '', isItem: false, column: -1, length: 0, value: '', valueColumn: 0 }, 0, 0);
  const open = [root];
  let hiddenBehind = Infinity;
  for (let start = 0; start < source.length;) {
    const next = source.indexOf('\n', start);
    const end = next < 0 ? source.length : next;
    const line = lineOf(source.slice(start, end));
    if (line.indent <= hiddenBehind) hiddenBehind = read(line, start, open);
    if (line.length > 0) for (const node of open) node.end = start + line.length;
    start = end + 1;
  }
  return root;
}

/** Adds what a line says. What answers is the column behind which the next lines are text or in brackets. */
function read({ entries, length }: Line, start: number, open: Open[]): number {
  for (const entry of entries) {
    close(open, entry);
    const added = nodeOf(entry, start, start + length);
    open.at(-1)?.children.push(added);
    open.push(added);
  }
  const last = entries.at(-1);
  return last !== undefined && goesOn(last.value) ? last.column : Infinity;
}

/** Leaves what the entry cannot belong to. The items of a list may stand below their key without indentation. */
function close(open: Open[], { column, isItem }: LineEntry): void {
  for (let last = open.at(-1); last !== undefined && !isInside(last, column, isItem); last = open.at(-1)) open.pop();
}

/** Whether an entry at the column belongs to the node before it. */
export function isInside({ column: of, isItem: isOfItem }: OutlineNode, column: number, isItem: boolean): boolean {
  return column > of || (column === of && isItem && !isOfItem);
}

function goesOn(value: string): boolean {
  if (/^[|>]/.test(value) || /^"[^"]*$|^'[^']*$/.test(value)) return true;
  return /^[[{]/.test(value) && count(value, /[[{]/g) > count(value, /[\]}]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function nodeOf({ key, isItem, column, length, value, valueColumn }: LineEntry, start: number, end: number): Open {
  const at = start + column;
  const keySpan = { start: at, end: at + length };
  return { key, isItem, column, keySpan, value, valueStart: start + valueColumn, end, children: [] };
}
