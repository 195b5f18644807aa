/** One entry or item that begins on a line; `- Key: value` is two. */
export interface LineEntry {
  /** Empty for items. */
  readonly key: string;
  readonly isItem: boolean;
  /** Column of the key, quotes included, or of the dash. */
  readonly column: number;
  /** Of the key with its quotes. */
  readonly length: number;
  /** What follows on the line. */
  readonly value: string;
  /** Column at which a value begins. */
  readonly valueColumn: number;
}

/** What a line says. */
export interface Line {
  readonly entries: readonly LineEntry[];
  /** Column of the first character that is no blank; of a line without words, more than any column. */
  readonly indent: number;
  /** Without comment and blanks at its end; zero where nothing is left. */
  readonly length: number;
  /** Behind the dashes of items, and behind the key where there is one: what is a value or only half a key. */
  readonly rest: string;
  readonly restColumn: number;
  /** Column of the `#` of a comment. */
  readonly comment: number | undefined;
}

const dash = /-(?:\s+|$)/y;
const key = /^(?:"[^"]*"|'[^']*'|[^\s"'[\]{},&*!|>%@`][^"'[\]{}]*)$/;

export function lineOf(raw: string): Line {
  const comment = commentIn(raw);
  const text = raw.slice(0, comment).trimEnd();
  const first = text.search(/\S/);
  if (first < 0) return { entries: [], indent: Infinity, length: 0, rest: '', restColumn: raw.length, comment };
  const items = itemsIn(text, first);
  const column = items.at(-1)?.valueColumn ?? first;
  const entry = entryAt(text.slice(column), column);
  const entries = entry === undefined ? items : [...items, entry];
  const restColumn = entry?.valueColumn ?? column;
  return { entries, indent: first, length: text.length, rest: text.slice(restColumn), restColumn, comment };
}

function itemsIn(text: string, first: number): readonly LineEntry[] {
  if (text[first] !== '-') return [];
  const items: LineEntry[] = [];
  for (dash.lastIndex = first; ;) {
    const column = dash.lastIndex;
    const found = dash.exec(text);
    if (found === null) return items;
    const valueColumn = column + found[0].length;
    items.push({ key: '', isItem: true, column, length: 1, value: text.slice(valueColumn), valueColumn });
  }
}

function entryAt(text: string, column: number): LineEntry | undefined {
  const colon = colonIn(text);
  const written = text.slice(0, Math.max(colon, 0)).trimEnd();
  if (!key.test(written)) return undefined;
  const name = /^["']/.test(written) ? written.slice(1, -1) : written;
  const value = text.slice(colon + 1).trimStart();
  const valueColumn = column + text.length - value.length;
  return { key: name, isItem: false, column, length: written.length, value, valueColumn };
}

/** The first colon that a blank or the end follows. */
function colonIn(text: string): number {
  let at = text.indexOf(':');
  while (at >= 0 && at + 1 < text.length && !/\s/.test(text.charAt(at + 1))) at = text.indexOf(':', at + 1);
  return at;
}

/** Column of the `#` that begins a comment. */
function commentIn(text: string): number | undefined {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const before = text.slice(0, at);
    if (/^$|\s$/.test(before) && !endsInQuotes(before)) return at;
  }
  return undefined;
}

/** Quotes count where a value can begin: an apostrophe within a word is none. */
function endsInQuotes(text: string): boolean {
  const open = /(?:^|[\s[{,:])(["'])/.exec(text);
  if (open === null) return false;
  const rest = text.slice(open.index + open[0].length);
  const close = rest.indexOf(open[1] ?? '');
  return close < 0 || endsInQuotes(rest.slice(close + 1));
}
