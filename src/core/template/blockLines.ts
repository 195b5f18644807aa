import { code } from './characters.ts';

// The lines of a text in block style, told by their first character.

/** A line that holds more than a comment. */
export interface Line {
  readonly start: number;
  /** Spaces before the first character. */
  readonly indent: number;
  /** The first character that is no space. */
  readonly first: number;
}

/** Shows every line that holds more than a comment, until `see` answers false; answers whether all were seen. */
export function eachLine(text: string, from: number, see: (line: Line) => boolean): boolean {
  let start = from;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === code.space) at += 1;
    const first = text.charCodeAt(at);
    if (!endsLine(text, at) && first !== code.hash && !see({ start, indent: at - start, first })) return false;
    const end = text.indexOf('\n', at);
    if (end < 0) break;
    start = end + 1;
  }
  return true;
}

/** Whether nothing but white space follows on the line. */
function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === code.tab || text.charCodeAt(at) === code.space) at += 1;
  const last = text.charCodeAt(at);
  return (
    Number.isNaN(last) || last === code.newline || (last === code.return && text.charCodeAt(at + 1) === code.newline)
  );
}

/** Whether a line begins with what can only be a key or a plain value. */
export function beginsWord({ first }: Line): boolean {
  if (first === code.quote || first === code.apostrophe) return true;
  const letter = first | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (first >= 0x30 && first <= 0x39) || first === 0x5f;
}
