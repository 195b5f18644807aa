import type { Layout } from './language.ts';

// Lines and indentation of a source file.

export function layoutAt(text: string, offset: number): Layout {
  const unit = /\n(\t| {2,8})\S/.exec(text)?.[1] ?? '  ';
  return { indent: indentAt(text, offset), unit, newline: newlineOf(text) };
}

export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

export function newlineOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Behind the line break, where nothing but blanks stands between; undefined where something does. */
export function nextLine(text: string, offset: number): number | undefined {
  const blank = /^[^\S\n]*\n/.exec(text.slice(offset, lineEnd(text, offset)));
  return blank === null ? undefined : offset + blank[0].length;
}

/** Behind a comment that follows on the same line; the offset itself where there is none. */
export function behindComment(text: string, offset: number): number {
  const rest = text.slice(offset, lineEnd(text, offset));
  return offset + (/^[^\S\n]*(?:(?:#|\/\/)[^\r\n]*|\/\*[^\r\n]*\*\/)/.exec(rest)?.[0].trimEnd().length ?? 0);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
