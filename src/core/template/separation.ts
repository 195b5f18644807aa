import { cutBlock } from './cutBlock.ts';
import { cutFlow } from './cutFlow.ts';
import type { Cut } from './cutting.ts';
import type { Part } from './part.ts';
import { partOf, sourceOf } from './parts.ts';
import type { Steps } from '../steps.ts';
import { entry, isTooDeep } from './yaml.ts';

/** Takes a text apart, version by version: what has not changed is parsed once. */
export interface Separation {
  /** The parts of a text in its order; undefined where it can only be read as a whole. Yields after every part. */
  read(text: string): Steps<readonly Part[] | undefined>;
}

/** How many pieces are tried together where one does not end by itself. */
const most = 4;

export function createSeparation(): Separation {
  /** By source; no part where a piece does not end by itself. Kept for as long as the versions have it. */
  const known = new Map<string, Known>();
  let version = 0;
  return {
    *read(text) {
      version += 1;
      const cuts = isTooDeep(text) ? undefined : cut(text);
      if (cuts === undefined) return undefined;
      const parts = yield* join(cuts, piece => take(known, version, text, piece));
      if (parts === undefined) return undefined;
      for (const [source, { usedIn }] of known) if (usedIn < version) known.delete(source);
      return isWhole(text, parts) ? parts : undefined;
    },
  };
}

interface Known {
  readonly part: Part | undefined;
  usedIn: number;
}

/** The part of a piece, parsed where it was not before. Of two pieces that are the same each is a part. */
function take(known: Map<string, Known>, version: number, text: string, piece: Cut): Part | undefined {
  const source = sourceOf(text, piece);
  const before = known.get(source);
  const isFree = before !== undefined && before.usedIn < version;
  const part = isFree ? before.part : partOf(source, piece);
  known.set(source, { part, usedIn: version });
  if (part !== undefined) part.at = piece.start - piece.before.length;
  return part;
}

function cut(text: string): readonly Cut[] | undefined {
  return /^\uFEFF?[ \r\n]*\{/.test(text) ? cutFlow(text) : cutBlock(text);
}

/** The parts that the pieces are, those put together that only together make sense. */
function* join(cuts: readonly Cut[], take: (cut: Cut) => Part | undefined): Steps<readonly Part[] | undefined> {
  const parts: Part[] = [];
  let next = 0;
  while (next < cuts.length) {
    let part: Part | undefined;
    let cut: Cut | undefined;
    for (let tried = 0; part === undefined && tried < most; tried += 1) {
      const more = cuts[next + tried];
      cut = cut === undefined ? more : joined(cut, more);
      if (cut === undefined) return undefined;
      part = take(cut);
      if (part !== undefined) next += tried + 1;
    }
    if (part === undefined) return undefined;
    parts.push(part);
    yield;
  }
  return parts;
}

/** Two pieces that touch as one. */
function joined(a: Cut, b: Cut | undefined): Cut | undefined {
  if (b === undefined || a.end !== b.start || a.isResource !== b.isResource) return undefined;
  return { ...a, end: b.end, after: b.after, proof: b.proof };
}

/** Whether the parts say together what the text says: one section holds resources, and every quote is closed. */
function isWhole(text: string, parts: readonly Part[]): boolean {
  const sections = parts.filter(part => !part.isResource && entry(part.document.contents, 'Resources') !== undefined);
  const isOne = sections.length === 0 || (sections.length === 1 && !parts.some(({ isResource }) => isResource));
  return isOne && parts.every(part => part.openQuotes.every(quote => isClosedIn(text, part, quote)));
}

const lone = { '"': /[^\\]"/g, "'": /[^']'(?!')/g };

/** Whether a quote that certainly ends what is quoted follows a part. */
function isClosedIn(text: string, { at, source }: Part, quote: '"' | "'"): boolean {
  const pattern = lone[quote];
  pattern.lastIndex = at + source.length;
  return pattern.test(text);
}
