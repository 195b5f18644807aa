import type { Edits, Writer } from '../document.ts';
import type { Data, Span, TextEdit } from '../model.ts';
import type { Layout } from './language.ts';
import type { Entry, ListExpression, ObjectExpression } from './program.ts';
import type { Place, Places } from './raw.ts';
import type { Speller } from './spell.ts';

/** Writes changes of the properties of constructs, as `raw.ts` has read them. */
export function createWriter(text: string, places: Places, speller: Speller): Writer {
  return {
    replace: (value, to) => {
      const place = places.get(value);
      if (place === undefined) return undefined;
      const { span } = place.expression;
      return written(speller.value(to, place, layoutAt(text, span.start)), spelled => [{ span, text: spelled }]);
    },
    insert: (mapping, key, to, after) => {
      const place = places.get(mapping);
      return place === undefined ? undefined : insert(text, speller, place, key, to, after);
    },
    swap: (mapping, key, by, to) => {
      const place = places.get(mapping);
      const old = objectAt(place)?.entries.find(({ name }) => name === key);
      if (place === undefined || old === undefined) return undefined;
      const entry = speller.entry(by, to, place, layoutAt(text, old.span.start));
      return written(entry, spelled => [{ span: old.span, text: spelled }]);
    },
    remove: (mapping, key) => {
      const object = objectAt(places.get(mapping));
      return (
        object &&
        removeEntry(
          text,
          object,
          object.entries.findIndex(({ name }) => name === key),
        )
      );
    },
    append: (list, item) => {
      const place = places.get(list);
      return place?.expression.kind === 'list' ? append(text, speller, place, place.expression, item) : undefined;
    },
    removeItem: (list, index) => {
      const { expression } = places.get(list) ?? {};
      if (expression?.kind !== 'list' || expression.inner === undefined || expression.items.length < 2)
        return undefined;
      return removeSpan(
        text,
        expression.items.map(({ span }) => span),
        index,
        expression.inner,
      );
    },
  };
}

function objectAt(place: Place | undefined): ObjectExpression | undefined {
  return place?.expression.kind === 'object' ? place.expression : undefined;
}

function written(spelled: string | undefined, edit: (text: string) => Edits): Edits {
  return spelled === undefined ? undefined : edit(spelled);
}

function insert(text: string, speller: Speller, place: Place, key: string, to: Data, after?: string): Edits {
  const { expression } = place;
  if (expression.kind === 'new') {
    const props = speller.value(to, place, layoutAt(text, expression.span.start));
    return written(props, spelled => [insertion(expression.argsEnd, `, ${spelled}`)]);
  }
  if (expression.kind !== 'object') return undefined;
  const layout = layoutAt(text, expression.entries[0]?.span.start ?? expression.span.start);
  const index = after === undefined ? -1 : expression.entries.findIndex(({ name }) => name === after);
  return written(speller.entry(key, to, place, layout), entry => insertEntry(text, expression, index, entry));
}

function append(
  text: string,
  speller: Speller,
  place: Place,
  { items, inner, span }: ListExpression,
  item: Data,
): Edits {
  const last = items.at(-1);
  if (inner === undefined) return undefined;
  return written(speller.value(item, place, layoutAt(text, (last?.span ?? span).start)), spelled =>
    last === undefined ? fill(text, inner, spelled, '') : insertBehind(text, last.span, inner, spelled),
  );
}

function insertEntry(text: string, object: ObjectExpression, index: number, entry: string): Edits {
  const { entries, shape } = object;
  const before = entries[index] ?? entries.at(-1);
  switch (shape.kind) {
    case 'fixed':
      return undefined;
    case 'chain':
      return [insertion(before?.span.end ?? shape.start, lead(text, entries[0]?.span.start ?? shape.start) + entry)];
    case 'list':
      if (before !== undefined) return insertBehind(text, before.span, shape.inner, entry);
      return fill(text, shape.inner, entry, shape.followsPositional === true ? ', ' : '');
  }
}

/** Behind another entry, on a line of its own where that one has one. A comment behind the comma stays where it is. */
function insertBehind(text: string, { start, end }: Span, inner: Span, entry: string): Edits {
  const rest = text.slice(end, inner.end);
  const comma = /^\s*,/.exec(rest)?.[0].length;
  if (!isFirstOnLine(text, start)) return [insertion(end, `, ${entry}`)];
  const line = newlineOf(text) + indentAt(text, start) + entry;
  const lineEnd =
    end +
    (comma ?? 0) +
    (/^[^\S\n]*(?:(?:#|\/\/)[^\r\n]*|\/\*[^\r\n]*\*\/)?/.exec(rest.slice(comma ?? 0))?.[0].trimEnd().length ?? 0);
  if (comma !== undefined) return [insertion(lineEnd, `${line},`)];
  return lineEnd === end ? [insertion(end, `,${line}`)] : [insertion(end, ','), insertion(lineEnd, line)];
}

/** Between brackets that hold nothing yet. What else stands there, a comment, is left alone. */
function fill(text: string, inner: Span, entry: string, lead: string): Edits {
  const old = text.slice(inner.start, inner.end);
  if (old.trim() !== '' && old.trim() !== ',') return undefined;
  const isBraces = text[inner.start - 1] === '{';
  return [{ span: inner, text: isBraces ? ` ${entry} ` : lead + entry }];
}

function removeEntry(text: string, { entries, shape }: ObjectExpression, index: number): Edits {
  const entry: Entry | undefined = entries[index];
  if (entry === undefined || shape.kind === 'fixed') return undefined;
  if (shape.kind === 'list')
    return removeSpan(
      text,
      entries.map(({ span }) => span),
      index,
      shape.inner,
    );
  const before = text.slice(0, entry.span.start);
  return [{ span: { start: before.trimEnd().length, end: entry.span.end }, text: '' }];
}

/** With its comma, and its line where nothing else stands there. */
function removeSpan(text: string, spans: readonly Span[], index: number, inner: Span): Edits {
  const [span, previous] = [spans[index], spans[index - 1]];
  if (span === undefined) return undefined;
  const comma = /^\s*,/.exec(text.slice(span.end, inner.end))?.[0].length;
  const end = span.end + (comma ?? 0);
  const separator = comma === undefined && previous !== undefined ? previous.end : undefined;
  const lineRest = /^[^\S\n]*(?:\r?\n)/.exec(text.slice(end, inner.end + 2))?.[0].length;
  if (isFirstOnLine(text, span.start) && lineRest !== undefined && separator === undefined) {
    return [removal(lineStart(text, span.start), end + lineRest)];
  }
  if (separator !== undefined) return [removal(separator, end)];
  const blank = /^[^\S\n]*/.exec(text.slice(end, inner.end))?.[0].length ?? 0;
  return [removal(span.start, end + blank)];
}

/** The line break and indentation that set the calls of a chain apart; nothing where they stand on one line. */
function lead(text: string, dot: number): string {
  return isFirstOnLine(text, dot) ? newlineOf(text) + indentAt(text, dot) : '';
}

export function layoutAt(text: string, offset: number): Layout {
  const indent = indentAt(text, offset);
  const unit = /\n(\t| {2,8})\S/.exec(text)?.[1] ?? '  ';
  return { indent, unit, newline: newlineOf(text) };
}

export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

export function newlineOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, text: '' };
}
