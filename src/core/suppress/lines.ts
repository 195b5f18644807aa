import type { Span } from '../model.ts';

/** The line round an offset, without its end. */
export function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The first line from `from` on that holds more than a comment; the last one where none does. */
function nextOfContent(text: string, from: Span): Span {
  let line = from;
  while (line.end < text.length && /^\s*(?:#|\/\/|$)/.test(text.slice(line.start, line.end))) {
    line = lineAt(text, line.end + 1);
  }
  return line;
}

/**
 * The first line of content from a line on. Comments on lines of their own stand above the same line as those that follow
 * them, which is then found once.
 */
export function createLineBelow(text: string): (line: Span) => Span {
  let from = 0;
  let below: Span = { start: 0, end: 0 };
  return line => {
    if (line.start < from || below.start <= line.start) {
      from = line.start;
      below = nextOfContent(text, line);
    }
    return below;
  };
}
