import type { Change, Document, Fix, Resource, Span, TextEdit, Value } from '../model.ts';
import { fix, removing, setting } from '../rule.ts';
import { attribute, get } from '../values.ts';
import { dataOf } from './dataOf.ts';
import type { Risk } from './risks.ts';

/** The files that are compared. */
export interface Versions {
  readonly before: Document;
  readonly after: Document;
}

/** Writes back what stood there before. Only the author knows whether the edit was meant, so it is never applied in bulk. */
export function restore(title: string, versions: Versions, risk: Risk): readonly Fix[] {
  const edits = editsFor(versions, risk);
  if (edits.length === 0) return [];
  // As text: a fix that writes a property is taken for one that replaces the database, and this one prevents it.
  const changes = edits.map(({ span, text }): Change => ({ verb: 'replaceText', span, text }));
  return [fix({ title, impact: 'none', isChoice: true }, ...changes)];
}

function editsFor(versions: Versions, risk: Risk): readonly TextEdit[] {
  switch (risk.kind) {
    case 'changed':
      return restoreProperty(versions, risk.before, risk.after, risk.property);
    case 'retyped':
      return restoreEntry(versions, risk.after, attribute(risk.before, 'Type'), attribute(risk.after, 'Type'));
    case 'renamed':
      return restoreName(versions, risk.before.name, risk.after.name);
    case 'removed':
      return restoreResource(versions, risk.before);
  }
}

function restoreProperty(versions: Versions, before: Resource, after: Resource, property: string): readonly TextEdit[] {
  const [old, now] = [get(before, property), get(after, property)];
  if (now.kind === 'absent') {
    const data = dataOf(old);
    return (data === undefined ? undefined : versions.after.edit([setting(after, property, data)])) ?? [];
  }
  if (old.kind === 'absent') return versions.after.edit([removing(after, property)]) ?? [];
  return restoreEntry(versions, after, old, now);
}

/** The old entry in the place of the new one: as it stood, which over several lines means at the same column. */
function restoreEntry({ before, after }: Versions, within: Resource, old: Value, now: Value): readonly TextEdit[] {
  if (old.key === undefined || now.key === undefined) return [];
  const [from, to] = [spanFrom(old.key, old.span), spanFrom(now.key, now.span)];
  const [was, is] = [before.text.slice(from.start, from.end), after.text.slice(to.start, to.end)];
  // What a resource takes from an anchor or from Globals stands elsewhere, and is not its own to change.
  const isOwn = within.span.start <= to.start && to.end <= within.span.end;
  const fits = !was.includes('\n') || columnOf(before.text, from.start) === columnOf(after.text, to.start);
  return isOwn && fits && was !== is ? [{ span: to, text: inLinesOf(after.text, was) }] : [];
}

function spanFrom(key: Span, value: Span): Span {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** The new name everywhere, unless it stood in the text before: then not all of it is the new name. */
function restoreName({ before, after }: Versions, old: string, name: string): readonly TextEdit[] {
  if (!/^\w+$/.test(name) || wordsIn(before.text, name).length > 0) return [];
  return wordsIn(after.text, name).map(span => ({ span, text: old }));
}

function wordsIn(text: string, word: string): readonly Span[] {
  return [...text.matchAll(/\w+/g)]
    .filter(([found]) => found === word)
    .map(({ index }) => ({ start: index, end: index + word.length }));
}

/** The lines of a resource that is gone, behind the one that stood before it, or else before the one behind. */
function restoreResource(versions: Versions, gone: Resource): readonly TextEdit[] {
  const { before, after } = versions;
  if (!beginsLine(before.text, gone)) return [];
  const lines = before.text.slice(lineStart(before.text, gone.span.start), gone.span.end);
  const above = before.resources.filter(({ span }) => span.end <= gone.span.start);
  const below = before.resources.filter(({ span }) => span.start >= gone.span.end);
  const previous = after.resources.findLast(one => isIn(above, one));
  if (previous !== undefined) return stayed(versions, previous) ? [insertBehind(after, previous, lines)] : [];
  const next = after.resources.find(one => isIn(below, one));
  return next !== undefined && stayed(versions, next) ? [insertBefore(after, next, lines)] : [];
}

function isIn(resources: readonly Resource[], { name }: Resource): boolean {
  return resources.some(one => one.name === name);
}

/** Whether a resource begins its line at the column that it had. */
function stayed({ before, after }: Versions, resource: Resource): boolean {
  const was = before.resources.find(({ name }) => name === resource.name) ?? resource;
  const isSame = columnOf(before.text, was.span.start) === columnOf(after.text, resource.span.start);
  return isSame && beginsLine(after.text, resource);
}

function beginsLine(text: string, { span }: Resource): boolean {
  return text.slice(lineStart(text, span.start), span.start).trim() === '';
}

function insertBehind({ text, commentSign }: Document, { span }: Resource, lines: string): TextEdit {
  // JSON: before the comma or the bracket that follows. YAML: behind a comment that ends the line.
  const end = commentSign === undefined ? span.end : lineEnd(text, span.end);
  const separator = commentSign === undefined ? ',\n' : '\n';
  return { span: { start: end, end }, text: inLinesOf(text, separator + lines) };
}

function insertBefore({ text, commentSign }: Document, { span }: Resource, lines: string): TextEdit {
  const start = lineStart(text, span.start);
  const separator = commentSign === undefined ? ',\n' : '\n';
  return { span: { start, end: start }, text: inLinesOf(text, lines + separator) };
}

function inLinesOf(text: string, lines: string): string {
  return lines.replaceAll(/\r?\n/g, text.includes('\r\n') ? '\r\n' : '\n');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n|$/);
  return offset + end;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
