import { code } from './characters.ts';

/** A bracket or comma outside of strings. */
export interface Mark {
  readonly at: number;
  readonly code: number;
  /** How many brackets are open with it, or before it is closed. */
  readonly depth: number;
}

/**
 * The brackets and commas of a JSON text that stand at most at a depth; undefined where they do not stand in pairs, or
 * where there is more than JSON.
 */
export function marksOf(text: string, deepest: number): readonly Mark[] | undefined {
  const marks: Mark[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === code.quote) at = endOfString(text, at);
    else if (isForeign(character)) return undefined;
    if (at < 0) return undefined;
    if (!isMark(character)) continue;
    if (opens(character)) open.push(character + 2);
    if (open.length <= deepest) marks.push({ at, code: character, depth: open.length });
    if (closes(character) && open.pop() !== character) return undefined;
  }
  return open.length === 0 ? marks : undefined;
}

function isForeign(character: number): boolean {
  return character === code.hash || character === code.apostrophe;
}

function isMark(character: number): boolean {
  return character === code.comma || opens(character) || closes(character);
}

function opens(character: number): boolean {
  return character === code.mapStart || character === code.listStart;
}

function closes(character: number): boolean {
  return character === code.mapEnd || character === code.listEnd;
}

/** Where a string on one line ends; below 0 where it does not, or where the quote begins none. */
function endOfString(text: string, start: number): number {
  if (start > 0 && !/[\s{[,:]/.test(text.charAt(start - 1))) return -1;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === code.quote) return at;
    if (character === code.newline) return -1;
    if (character === code.backslash) at += 1;
  }
  return -1;
}
