import { lookUp } from '../lookUp.ts';
import type { Span } from '../model.ts';
import { layoutOf } from '../template/spelling.ts';
import { scalar, spanOf } from '../template/yaml.ts';
import { nearest } from './nearest.ts';
import { complain, entriesOf, followed, isEmpty, type Reading } from './reading.ts';

/** The words that a place can hold. */
export interface Vocabulary<T extends string> {
  readonly words: readonly T[];
  /** What a word is that is none of them: `no severity`. */
  readonly wrong: (written: string) => string;
  /** The words that may be meant, the nearest first. */
  readonly near: (written: string) => readonly string[];
  /** Said where none is near. */
  readonly otherwise: string;
}

export function vocabulary<T extends string>(
  words: readonly T[],
  wrong: (written: string) => string,
  synonyms: Readonly<Record<string, T>> = {},
): Vocabulary<T> {
  const near = (written: string): readonly string[] => {
    const synonym = lookUp(synonyms, written.toLowerCase());
    return synonym === undefined ? nearest(written, words) : [synonym];
  };
  return { words, wrong, near, otherwise: `it can be ${list(words)}` };
}

/** One of the words; undefined where nothing, or something else, is written. */
export function wordOf<T extends string>(reading: Reading, node: unknown, words: Vocabulary<T>): T | undefined {
  const target = followed(reading, node);
  if (isEmpty(target)) return undefined;
  const value = scalar(target);
  const word = words.words.find(one => one === value);
  if (word === undefined) complainOfValue(reading, node, value, words);
  return word;
}

/** The value of each known key of a mapping. */
export function valuesOf<K extends string>(
  reading: Reading,
  node: unknown,
  what: string,
  keys: Vocabulary<K>,
): Readonly<Partial<Record<K, unknown>>> {
  const values: Partial<Record<K, unknown>> = {};
  for (const { key, value } of entriesOf(reading, node, what)) {
    const known = wordOf(reading, key, keys);
    if (known !== undefined) values[known] = value;
  }
  return values;
}

function complainOfValue<T extends string>(
  reading: Reading,
  node: unknown,
  value: unknown,
  words: Vocabulary<T>,
): void {
  if (typeof value === 'string') complainOfWord(reading, node, value, words);
  else if (typeof value === 'boolean' || typeof value === 'number') complainOfWord(reading, node, `${value}`, words);
  else complain(reading, node, `One word is wanted here: ${words.otherwise}`);
}

export function complainOfWord(
  reading: Reading,
  node: unknown,
  written: string,
  { wrong, near, otherwise }: Omit<Vocabulary<string>, 'words'>,
): void {
  const span = spanOf(reading.text, node);
  const words = near(written);
  reading.complain({
    message: `${wrong(written)}: ${words[0] === undefined ? otherwise : `did you mean '${words[0]}'?`}`,
    span,
    fixes: words.map(word => ({
      title: `Change to '${word}'`,
      edits: [{ span, text: spelledLike(reading.text, span, word) }],
    })),
    about: 'text',
  });
}

/** A word in the quotes of what it replaces; without any where it needs none. */
function spelledLike(text: string, { start }: Span, word: string): string {
  const quote = text[start];
  if (quote === "'") return `'${word}'`;
  return quote === '"' || layoutOf(text).isJson ? JSON.stringify(word) : word;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
