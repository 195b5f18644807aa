import type { Edits } from '../document.ts';
import { isFirstOnLine } from '../isFirstOnLine.ts';
import type { Span, TextEdit } from '../model.ts';
import { behindComment, indentAt, layoutAt, lineStart, newlineOf, nextLine, type SourceText } from './layout.ts';
import type { Entry, ObjectExpression } from './program.ts';

// Where what is spelled goes, and what of the text goes with what is taken out.

/** @param separated where a comma was put already: the file's own last entry needs it once, however many come behind it */
export function insertEntry(
  source: SourceText,
  { entries, spreads, shape }: ObjectExpression,
  index: number,
  entry: string,
  separated: Set<number>,
): Edits {
  const before = entries[index] ?? entries.at(-1) ?? spreads.at(-1);
  switch (shape.kind) {
    case 'fixed':
      return undefined;
    case 'chain':
      return [insertCall(source, before, shape.start, entry)];
    case 'list':
      return before === undefined ? undefined : insertBehind(source, before.span, shape.inner, entry, separated);
  }
}

/** Behind the last argument of a call, on a line of its own where that one has one. */
export function insertArgument(source: SourceText, last: Span, end: number, argument: string): Edits {
  const rest = source.text.slice(last.end, end);
  const hasComma = rest.trim() === ',';
  if (rest.trim() !== '' && !hasComma) return undefined;
  const lead = isFirstOnLine(source.text, last.start) ? newlineOf(source) + indentAt(source, last.start) : ' ';
  const at = hasComma ? last.end + rest.indexOf(',') + 1 : last.end;
  return [insertion(at, hasComma ? `${lead}${argument},` : `,${lead}${argument}`)];
}

/** On a line of its own where the calls have one each, and below a comment that ends the line before. */
function insertCall(
  source: SourceText,
  before: Pick<Entry, 'span'> | undefined,
  start: number,
  call: string,
): TextEdit {
  const end = before?.span.end ?? start;
  const at = behindComment(source, end);
  const next = at + (/^\s*/.exec(source.text.slice(at))?.[0].length ?? 0);
  const sample = before?.span.start ?? next;
  if (!isFirstOnLine(source.text, sample)) return insertion(end, call);
  return insertion(at, newlineOf(source) + indentAt(source, sample) + call);
}

/** Behind another entry, on a line of its own where that one has one. A comment behind the comma stays where it is. */
export function insertBehind(
  source: SourceText,
  { start, end }: Span,
  inner: Span,
  entry: string,
  separated: Set<number>,
): Edits {
  if (!isFirstOnLine(source.text, start)) return [insertion(end, `, ${entry}`)];
  const line = newlineOf(source) + indentAt(source, start) + entry;
  const comma = /^\s*,/.exec(source.text.slice(end, inner.end))?.[0].length;
  const at = Math.min(behindComment(source, end + (comma ?? 0)), inner.end);
  if (comma !== undefined) return [insertion(at, `${line},`)];
  if (at === end || separated.has(end)) return [insertion(at, `,${line}`)];
  separated.add(end);
  return [insertion(end, ','), insertion(at, line)];
}

/** Into an object that holds nothing yet. */
export function fillObject(source: SourceText, { shape }: ObjectExpression, entries: readonly string[]): Edits {
  switch (shape.kind) {
    case 'fixed':
      return undefined;
    case 'chain':
      return entries.map(entry => insertCall(source, undefined, shape.start, entry));
    case 'list':
      return fill(source, shape.inner, entries, shape.followsPositional === true);
  }
}

/** Between brackets that hold nothing yet. What else stands there, a comment, is left alone. */
export function fill(source: SourceText, inner: Span, entries: readonly string[], followsPositional = false): Edits {
  const old = source.text.slice(inner.start, inner.end);
  if (old.trim() !== '' && old.trim() !== ',') return undefined;
  const line = entries.join(', ');
  const bracket = source.text[inner.start - 1];
  const isOnLines = old.includes('\n') || entries.length > 2 || line.includes('\n');
  if (isOnLines && (followsPositional || bracket === '{' || bracket === '[')) {
    return [{ span: inner, text: onLines(source, inner, entries, followsPositional) }];
  }
  // Go has no blanks between braces and what they hold.
  const isApart = bracket === '{' && !/\w/.test(source.text[inner.start - 2] ?? '');
  const spelled = isApart ? ` ${line} ` : line;
  return [{ span: inner, text: followsPositional ? `, ${line}` : spelled }];
}

/** Brackets that stand on lines of their own keep them. */
function onLines(source: SourceText, { end }: Span, entries: readonly string[], followsPositional: boolean): string {
  const { indent, unit, newline } = layoutAt(source, end);
  const lines = entries.map(entry => `${newline}${indent}${unit}${entry},`).join('');
  return `${followsPositional ? ',' : ''}${lines}${newline}${indent}`;
}

export function removeEntry(source: SourceText, { entries, shape }: ObjectExpression, index: number): Edits {
  const entry = entries[index];
  if (entry === undefined || shape.kind === 'fixed') return undefined;
  if (shape.kind === 'chain') return [removeCall(source, entry.span)];
  return removePart(source, entries, index, shape.inner);
}

/** With its line where nothing else stands there. What follows on the line must not join a comment above. */
function removeCall(source: SourceText, { start, end }: Span): TextEdit {
  if (!isFirstOnLine(source.text, start)) return removal(source.text.slice(0, start).trimEnd().length, end);
  const next = nextLine(source, end);
  if (next !== undefined) return removal(lineStart(source, start), next);
  return removal(start, end + (/^[^\S\n]*/.exec(source.text.slice(end))?.[0].length ?? 0));
}

/** An entry of an object or an item of a list. */
type Part = { readonly span: Span };

/** With its comma, and its line where nothing else stands there. */
export function removePart(source: SourceText, parts: readonly Part[], index: number, inner: Span): Edits {
  const [span, previous] = [parts[index]?.span, parts[index - 1]?.span];
  if (span === undefined) return undefined;
  const comma = /^\s*,/.exec(source.text.slice(span.end, inner.end))?.[0].length;
  const end = span.end + (comma ?? 0);
  const separator = comma === undefined && previous !== undefined ? previous.end : undefined;
  const next = nextLine(source, end);
  if (isFirstOnLine(source.text, span.start) && next !== undefined && separator === undefined) {
    return [removal(lineStart(source, span.start), next)];
  }
  if (separator !== undefined) return [removal(separator, end)];
  const blank = /^[^\S\n]*/.exec(source.text.slice(end, inner.end))?.[0].length ?? 0;
  return [removal(span.start, end + blank)];
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, text: '' };
}
