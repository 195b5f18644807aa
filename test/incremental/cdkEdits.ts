import type { Random } from '../../scripts/fuzz/random.ts';

// What somebody does to a source file: most of the time a character is typed, and now and then something larger happens.

type Edit = (text: string, random: Random, other: string) => string;

const signs = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  "'",
  '"',
  '`',
  ',',
  ';',
  ':',
  '=',
  '.',
  '...',
  '//',
  '/*',
  '*/',
  '#',
  '\n',
] as const;
const words = [
  'a',
  'x1',
  '7',
  ' ',
  '  ',
  'true',
  'new ',
  'this.',
  'Db',
  'null',
  '=> {',
  '\t',
  '\r\n',
  'é',
  '🙂',
  '\uD83D',
  '\uDE42',
] as const;

const edits: readonly [Edit, ...Edit[]] = [
  (text, random) => put(text, random.below(text.length + 1), random.pick(words)),
  (text, random) => put(text, within(text, random, /['"`]/g), random.pick(words)),
  (text, random) => put(text, within(text, random, /\d/g), String(random.below(10))),
  (text, random) => put(text, within(text, random, /\w+/g), random.pick(words)),
  (text, random) => put(text, within(text, random, /\n/g), `  // ${random.pick(words)}\n`),
  (text, random) => put(text, random.below(text.length + 1), random.pick(signs)),
  (text, random) => cut(text, random.below(text.length), 1 + random.below(2)),
  (text, random) => cut(text, random.below(text.length), random.below(120)),
  (text, random) => renamed(text, random),
  (text, random) => onLines(text, random, (lines, at) => lines.toSpliced(at, 1)),
  (text, random) => onLines(text, random, (lines, at) => lines.toSpliced(at, 0, ...lines.slice(at, at + 9))),
  (text, random) =>
    onLines(text, random, (lines, at) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).toReversed())),
  (text, random, other) => onLines(text, random, (lines, at) => lines.toSpliced(at, 0, ...pieceOf(other, random))),
];

/** The text after one edit. */
export function edited(text: string, random: Random, other: string): string {
  return random.pick(edits)(text, random, other);
}

function put(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function cut(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}

/** Behind one of the matches, or at the end. */
function within(text: string, random: Random, pattern: RegExp): number {
  const matches = [...text.matchAll(pattern)];
  const match = matches[random.below(matches.length)];
  return match === undefined ? text.length : match.index + match[0].length;
}

/** One word takes the place of another: an id, a variable, a class, a property. */
function renamed(text: string, random: Random): string {
  const found = [...text.matchAll(/\w+/g)];
  const [from, to] = [found[random.below(found.length)], found[random.below(found.length)]];
  return from === undefined || to === undefined ? text : put(cut(text, from.index, from[0].length), from.index, to[0]);
}

function onLines(text: string, random: Random, change: (lines: string[], at: number) => string[]): string {
  const lines = text.split('\n');
  return change(lines, random.below(lines.length)).join('\n');
}

/** A statement with its neighbours, more or less. */
function pieceOf(text: string, random: Random): readonly string[] {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines.slice(at, at + 2 + random.below(12));
}
