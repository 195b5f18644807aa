import { createRandom, type Random } from '../fuzz/random.ts';

/** How values and properties look in a language. */
export interface Habits {
  /** Finds a value that can be written on; what it matches ends where the value does. */
  readonly value: RegExp;
  /** Finds a line behind which a property can stand; its first group is the indentation. */
  readonly line: RegExp;
  /** A property as it is typed, without indentation. */
  readonly property: string;
}

export const yamlHabits: Habits = {
  value: /^ +\w+: [\w.-]+(?=$)/gm,
  line: /^( +)\w+: [\w.-]+$/gm,
  property: 'CopyTagsToSnapshot: true',
};

export const jsonHabits: Habits = {
  value: /^ +"\w+": "[\w.-]+(?=",?$)/gm,
  line: /^( +)"\w+": "[\w.-]+",$/gm,
  property: '"CopyTagsToSnapshot": true,',
};

export const typescriptHabits: Habits = {
  value: /^ +\w+: '[\w.-]+(?=',$)/gm,
  line: /^( +)\w+: [\w.']+,$/gm,
  property: 'copyTagsToSnapshot: true,',
};

const word = 'database';

/**
 * The text as it becomes while somebody works in its middle third: writes on at a value, takes that back, writes a new
 * line with a property, and deletes it again. The same for the same seed.
 */
export function strokesIn(text: string, habits: Habits, count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const texts: string[] = [];
  for (let now = text; texts.length < count; now = texts.at(-1) ?? text) {
    const isValue = random.below(2) === 0;
    const at = placeIn(now, isValue ? habits.value : habits.line, random);
    const typed = isValue ? word : `\n${at.indent}${habits.property}`;
    texts.push(...typing(now, at.end, typed), ...deleting(now, at.end, typed));
  }
  return texts.slice(0, count);
}

function placeIn(text: string, pattern: RegExp, random: Random): { readonly end: number; readonly indent: string } {
  const third = text.length / 3;
  const places = [...text.matchAll(pattern)].filter(({ index }) => index > third && index < 2 * third);
  const place = places[random.below(places.length)];
  if (place === undefined) throw new Error('There is no place to type at.');
  return { end: place.index + place[0].length, indent: place[1] ?? '' };
}

/** An editor puts the indentation there with the line break, and closes a quote that is opened. */
function typing(text: string, at: number, typed: string): readonly string[] {
  const first = /^\n */.exec(typed)?.[0].length ?? 1;
  const lengths = Array.from({ length: typed.length - first + 1 }, (_, i) => first + i);
  return lengths.map(length => text.slice(0, at) + closed(typed.slice(0, length)) + text.slice(at));
}

function deleting(text: string, at: number, typed: string): readonly string[] {
  return [...typing(text, at, typed).slice(0, -1).toReversed(), text];
}

function closed(typed: string): string {
  return typed.split('"').length % 2 === 0 ? `${typed}"` : typed;
}
