import type { Span } from '../model.ts';
import { lineEnd, lineStart } from '../template/lines.ts';

/** Where somebody writes in a team file in YAML. */
export interface Cursor {
  /** `key`: the key of an entry; `value`: what stands behind one, or in a list below it. */
  readonly kind: 'key' | 'value';
  /** The keys round the place, the outermost first; of a value its own key last. Lists are not counted. */
  readonly path: readonly string[];
  /** What is written already, up to the end of the word. */
  readonly span: Span;
  /** Whether a value follows the key already. */
  readonly hasValue: boolean;
}

interface Line {
  /** Columns of the dashes that begin it. */
  readonly dashes: readonly number[];
  /** Column of what stands behind them. */
  readonly column: number;
  readonly key: string | undefined;
}

/**
 * The place of an offset, told by indentation: while somebody writes, the text is rarely whole. Undefined in comments
 * and in mappings between braces.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  if (/(?:^|\s)#/.test(before) || /[{[]/.test(before)) return undefined;
  const line = lineOf(before);
  const parents = parentsOf(text, start, line);
  const value = /^["']?([^:"']+)["']?:[ \t]+(?<written>.*)$/.exec(before.slice(line.column));
  const written = value?.groups?.['written'];
  const from = written === undefined ? start + line.column : offset - written.length;
  const rest = text.slice(offset, lineEnd(text, offset));
  const end = offset + (/^[^:#\s]*/.exec(rest)?.[0].length ?? 0);
  const path = written === undefined ? parents : [...parents, value?.[1] ?? ''];
  const isItem = written === undefined && line.dashes.length > 0 && path.at(-1) !== 'overrides';
  const kind = written === undefined && !isItem ? 'key' : 'value';
  return { kind, path, span: { start: from, end }, hasValue: text.slice(end, end + 1) === ':' };
}

/** The keys that a line stands below. */
function parentsOf(text: string, start: number, { dashes, column }: Line): readonly string[] {
  const [dash] = dashes;
  let within = dash === undefined ? column : dash + 1;
  const parents: string[] = [];
  for (let at = start; at > 0 && within > 0;) {
    at = lineStart(text, at - 1);
    const line = lineOf(text.slice(at, lineEnd(text, at)));
    if (line.key === undefined && line.dashes.length === 0) continue;
    if (line.column < within && line.key !== undefined) {
      parents.unshift(line.key);
      within = line.column;
    }
    const [outer] = line.dashes;
    // Entries of an item are indented further than its dash; the key of the list may stand in the column of the dash.
    if (outer !== undefined && outer < within && line.column <= within) within = outer + 1;
  }
  return parents;
}

function lineOf(text: string): Line {
  const lead = /^[ \t]*(?:-[ \t]+)*(?:-$)?/.exec(text)?.[0] ?? '';
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => index);
  const rest = text.slice(lead.length);
  const key = /^(?:"([^"]+)"|'([^']+)'|([^\s#:"'][^#:]*?))[ \t]*:(?:\s|$)/.exec(rest);
  return { dashes, column: lead.length, key: key?.[1] ?? key?.[2] ?? key?.[3] };
}
