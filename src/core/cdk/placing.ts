import type { Edits } from '../document.ts';
import type { Span, TextEdit } from '../model.ts';
import { behindComment, indentAt, isFirstOnLine, layoutAt, lineStart, newlineOf, nextLine } from './layout.ts';
import type { Entry, ObjectExpression } from './program.ts';

// Where what is spelled goes, and what of the text goes with what is taken out.

/** @param separated where a comma was put already: the file's own last entry needs it once, however many come behind it */
export function insertEntry(
  text: string,
  { entries, spreads, shape }: ObjectExpression,
  index: number,
  entry: string,
  separated: Set<number>,
): Edits {
  const before = entries[index] ?? entries.at(-1) ?? spreadIn(text, spreads);
  switch (shape.kind) {
    case 'fixed':
      return undefined;
    case 'chain':
      return [insertCall(text, before, shape.start, entry)];
    case 'list':
      return before === undefined ? undefined : insertBehind(text, before.span, shape.inner, entry, separated);
  }
}

/** The last spread of an object that has nothing else: `...shared`. */
function spreadIn(text: string, spreads: ObjectExpression['spreads']): Pick<Entry, 'span'> | undefined {
  const span = spreads.at(-1)?.span;
  if (span === undefined) return undefined;
  const sign = /(?:\.\.\.|\*\*)\s*$/.exec(text.slice(0, span.start))?.[0] ?? '';
  return { span: { start: span.start - sign.length, end: span.end } };
}

/** Behind the last argument of a call, on a line of its own where that one has one. */
export function insertArgument(text: string, last: Span, end: number, argument: string): Edits {
  const rest = text.slice(last.end, end);
  const hasComma = rest.trim() === ',';
  if (rest.trim() !== '' && !hasComma) return undefined;
  const lead = isFirstOnLine(text, last.start) ? newlineOf(text) + indentAt(text, last.start) : ' ';
  const at = hasComma ? last.end + rest.indexOf(',') + 1 : last.end;
  return [insertion(at, hasComma ? `${lead}${argument},` : `,${lead}${argument}`)];
}

/** On a line of its own where the calls have one each, and below a comment that ends the line before. */
function insertCall(text: string, before: Pick<Entry, 'span'> | undefined, start: number, call: string): TextEdit {
  const end = before?.span.end ?? start;
  const at = behindComment(text, end);
  const next = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const sample = before?.span.start ?? next;
  if (!isFirstOnLine(text, sample)) return insertion(end, call);
  return insertion(at, newlineOf(text) + indentAt(text, sample) + call);
}

/** Behind another entry, on a line of its own where that one has one. A comment behind the comma stays where it is. */
export function insertBehind(
  text: string,
  { start, end }: Span,
  inner: Span,
  entry: string,
  separated: Set<number>,
): Edits {
  if (!isFirstOnLine(text, start)) return [insertion(end, `, ${entry}`)];
  const line = newlineOf(text) + indentAt(text, start) + entry;
  const comma = /^\s*,/.exec(text.slice(end, inner.end))?.[0].length;
  const at = Math.min(behindComment(text, end + (comma ?? 0)), inner.end);
  if (comma !== undefined) return [insertion(at, `${line},`)];
  if (at === end || separated.has(end)) return [insertion(at, `,${line}`)];
  separated.add(end);
  return [insertion(end, ','), insertion(at, line)];
}

/** Into an object that holds nothing yet. */
export function fillObject(text: string, { shape }: ObjectExpression, entries: readonly string[]): Edits {
  switch (shape.kind) {
    case 'fixed':
      return undefined;
    case 'chain':
      return entries.map(entry => insertCall(text, undefined, shape.start, entry));
    case 'list':
      return fill(text, shape.inner, entries, shape.followsPositional === true);
  }
}

/** Between brackets that hold nothing yet. What else stands there, a comment, is left alone. */
export function fill(text: string, inner: Span, entries: readonly string[], followsPositional = false): Edits {
  const old = text.slice(inner.start, inner.end);
  if (old.trim() !== '' && old.trim() !== ',') return undefined;
  const line = entries.join(', ');
  const bracket = text[inner.start - 1];
  const isOnLines = old.includes('\n') || entries.length > 2 || line.includes('\n');
  if (isOnLines && (followsPositional || bracket === '{' || bracket === '[')) {
    return [{ span: inner, text: onLines(text, inner, entries, followsPositional) }];
  }
  // Go has no blanks between braces and what they hold.
  const isApart = bracket === '{' && !/\w\{$/.test(text.slice(0, inner.start));
  const spelled = isApart ? ` ${line} ` : line;
  return [{ span: inner, text: followsPositional ? `, ${line}` : spelled }];
}

/** Brackets that stand on lines of their own keep them. */
function onLines(text: string, { end }: Span, entries: readonly string[], followsPositional: boolean): string {
  const { indent, unit, newline } = layoutAt(text, end);
  const lines = entries.map(entry => `${newline}${indent}${unit}${entry},`).join('');
  return `${followsPositional ? ',' : ''}${lines}${newline}${indent}`;
}

export function removeEntry(text: string, { entries, shape }: ObjectExpression, index: number): Edits {
  const entry = entries[index];
  if (entry === undefined || shape.kind === 'fixed') return undefined;
  if (shape.kind === 'chain') return [removeCall(text, entry.span)];
  const spans = entries.map(({ span }) => span);
  return removeSpan(text, spans, index, shape.inner);
}

/** With its line where nothing else stands there. What follows on the line must not join a comment above. */
function removeCall(text: string, { start, end }: Span): TextEdit {
  if (!isFirstOnLine(text, start)) return removal(text.slice(0, start).trimEnd().length, end);
  const next = nextLine(text, end);
  if (next !== undefined) return removal(lineStart(text, start), next);
  return removal(start, end + (/^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0));
}

/** With its comma, and its line where nothing else stands there. */
export function removeSpan(text: string, spans: readonly Span[], index: number, inner: Span): Edits {
  const [span, previous] = [spans[index], spans[index - 1]];
  if (span === undefined) return undefined;
  const comma = /^\s*,/.exec(text.slice(span.end, inner.end))?.[0].length;
  const end = span.end + (comma ?? 0);
  const separator = comma === undefined && previous !== undefined ? previous.end : undefined;
  const next = nextLine(text, end);
  if (isFirstOnLine(text, span.start) && next !== undefined && separator === undefined) {
    return [removal(lineStart(text, span.start), next)];
  }
  if (separator !== undefined) return [removal(separator, end)];
  const blank = /^[^\S\n]*/.exec(text.slice(end, inner.end))?.[0].length ?? 0;
  return [removal(span.start, end + blank)];
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, text: '' };
}
