import type { TemplateSyntax } from '../recipes/frame.ts';
import type { Span } from '../model.ts';

/** A file without text, or with one line of it, apart from comments. */
export interface EmptyFile {
  readonly syntax: TemplateSyntax;
  /** That line, without blanks at its end. */
  readonly typed: string;
  /** Where it stands; without it, the end of the file. */
  readonly span: Span;
}

/** What a file may hold before its template: comments and the mark of a YAML document. */
const preface = /^\s*(?:#.*|\/\/.*|---)?$/;

/** Whether anything can be suggested in a text: it may be a template, or become one. */
export function mayTakeTemplate(text: string, languageId: string): boolean {
  return text.includes('Resources') || emptyFile(text, languageId) !== undefined;
}

export function emptyFile(text: string, languageId: string): EmptyFile | undefined {
  // Longer than what is typed before a template.
  if (text.length > 10_000) return undefined;
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({ line: line.trimEnd(), start }));
  const [typed, ...others] = lines.filter(({ line }) => !preface.test(line));
  if (others.length > 0) return undefined;
  const { line, start } = typed ?? { line: '', start: text.length };
  const syntax = languageId.startsWith('json') ? 'json' : 'yaml';
  return { syntax, typed: line, span: { start, end: start + line.length } };
}
