import type { TextEdit } from '../model.ts';

export function lineStart(text: string, at: number): number {
  // From a negative place `lastIndexOf` would look at the first character.
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line without its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** The white space that the line of `at` begins with. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

export function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
