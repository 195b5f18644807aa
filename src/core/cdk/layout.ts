import { answeredOnce } from '../answeredOnce.ts';
import { firstBehind } from '../covering.ts';
import type { Layout } from './language.ts';

// Lines and indentation of a source file.

/** A file that is edited. What is true of all of it is worked out once, when somebody asks. */
export interface SourceText {
  readonly text: string;
}

export function layoutAt(source: SourceText, offset: number): Layout {
  return { indent: indentAt(source, offset), unit: unitOf(source), newline: newlineOf(source) };
}

const unitOf = answeredOnce(({ text }: SourceText) => /\n(\t| {2,8})\S/.exec(text)?.[1] ?? '  ');

export function indentAt(source: SourceText, offset: number): string {
  return /^[ \t]*/.exec(source.text.slice(lineStart(source, offset)))?.[0] ?? '';
}

export const newlineOf = answeredOnce(({ text }: SourceText) => (text.includes('\r\n') ? '\r\n' : '\n'));

/** The lines may be few and long: looking for the last break before each offset would read them again and again. */
const lineStarts = answeredOnce(({ text }: SourceText): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
});

export function lineStart(source: SourceText, offset: number): number {
  const starts = lineStarts(source);
  return starts[firstBehind(starts, start => start > offset) - 1] ?? 0;
}

/** Behind the line break, where nothing but blanks stands between; undefined where something does. */
export function nextLine({ text }: SourceText, offset: number): number | undefined {
  const blank = /^[^\S\n]*\n/.exec(text.slice(offset));
  return blank === null ? undefined : offset + blank[0].length;
}

/** Behind a comment that follows on the same line; the offset itself where there is none. */
export function behindComment({ text }: SourceText, offset: number): number {
  const comment = /^[^\S\n]*(?:(?:#|\/\/)[^\r\n]*|\/\*[^\r\n]*?\*\/)/.exec(text.slice(offset));
  return offset + (comment?.[0].trimEnd().length ?? 0);
}
