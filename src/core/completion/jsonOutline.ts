import type { Span } from '../model.ts';
import { begin, step, type Reading, type Token } from './jsonReading.ts';
import type { Cursor, OutlineNode } from './outline.ts';

const tokens = /"(?:[^"\\\r\n]|\\.)*"|"[\w.:/-]*|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)|[{}[\]:,]|[^\s{}[\]:,"]+/g;

export interface JsonOutline {
  readonly root: OutlineNode;
  readonly cursor: Cursor | undefined;
}

/** The outline of JSON, with comments and with faults, and what stands at a place in it. */
export function jsonOutline(source: string, offset: number): JsonOutline {
  const reading = begin();
  let spot: Spot | 'nowhere' | undefined;
  let behind: Token | undefined;
  for (const { 0: text, index: start } of source.matchAll(tokens)) {
    const token = { text, start, end: start + text.length };
    const isComment = text.startsWith('/');
    const isIn = spot === undefined && offset <= token.end && start < offset && !isSign(text);
    if (isIn) spot = isComment || isDone(source, token, offset) ? 'nowhere' : spotIn(reading, token);
    else if (offset <= start) spot ??= spotIn(reading, { start: offset, end: offset });
    if (!isIn && !isComment && spot !== undefined) behind ??= token;
    // Half a key is not yet an entry.
    if (!isComment && !(isIn && spot !== 'nowhere' && spot?.role === 'key')) step(reading, token);
  }
  spot ??= spotIn(reading, { start: offset, end: offset });
  return { root: reading.root, cursor: spot === 'nowhere' ? undefined : cursorOf(source, spot, behind) };
}

type Spot = Omit<Cursor, 'commas'> & { readonly before: number | undefined };

function spotIn({ frames, end }: Reading, span: Span): Spot | 'nowhere' {
  const frame = frames.at(-1);
  if (frame === undefined || frame.awaits === 'colon') return 'nowhere';
  const path = frames.map(({ node }) => node);
  const before = frame.awaits === 'comma' ? end : undefined;
  if (frame.isList) return { role: 'item', path, span, before };
  if (frame.awaits !== 'value') return { role: 'key', path, span, before };
  return { role: 'value', path: [...path, ...frame.node.children.slice(-1)], span, before };
}

function cursorOf(source: string, { before, ...spot }: Spot, behind: Token | undefined): Cursor | undefined {
  const isWord = behind !== undefined && /^[^}\],:]/.test(behind.text);
  const isMissingBehind = isWord && (spot.role !== 'value' || isKey(source, behind));
  // The value is there already, behind the cursor.
  if (spot.role === 'value' && spot.span.start === spot.span.end && isWord && !isMissingBehind) return undefined;
  return { ...spot, commas: before === undefined ? { isMissingBehind } : { before, isMissingBehind } };
}

function isSign(text: string): boolean {
  return text.length === 1 && '{}[]:,'.includes(text);
}

/** A key with its colon is no longer typed, and neither is a string behind its closing quotation mark. */
function isDone(source: string, token: Token, offset: number): boolean {
  const isClosed = token.text.length > 1 && token.text.startsWith('"') && token.text.endsWith('"');
  return isKey(source, token) || (isClosed && offset === token.end);
}

function isKey(source: string, { end }: Span): boolean {
  return /^\s*:/.test(source.slice(end, end + 80));
}
