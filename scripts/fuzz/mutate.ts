import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

// Ways in which a text comes to be broken, each from a text and sometimes from another one.

type Mutation = (text: string, random: Random, other: string) => string;

const oddities = [
  '\0',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\u2028',
  '\r',
  '\r\n',
  '\t',
  '&a ',
  '*a ',
  '<<: *a\n',
  '!Ref ',
  '!If [A, ',
  '!Sub ',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ': ',
  '- ',
  '"',
  "'",
  '`',
  '${',
  '|\n',
  '? ',
  '---\n',
  '...',
  '#',
  '//',
  '/*',
  '"""',
  'constructor',
  '__proto__',
  'Fn::If',
  '{{resolve:ssm:a}}',
  '1e999',
  '-0',
  '.nan',
] as const;

const mutations: readonly [Mutation, ...Mutation[]] = [
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => without(text, random, 1 + random.below(3)),
  (text, random) => without(text, random, random.below(200)),
  (text, random) => doubled(text, random),
  (text, random) => inserted(text, random, random.pick(oddities)),
  (text, random) => inserted(text, random, noise(random)),
  (text, random, other) => text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  (text, random, other) => inserted(text, random, part(other, random)),
  (text, random) => swappedLines(text, random),
  (text, random) => swappedWords(text, random),
  (text, random) => text.replaceAll('\n', () => random.pick(['\n', '\r\n', '\r'])),
  (text, random) => text.replaceAll(/^( +)/gm, indent => random.pick([indent, '\t', ' ', ''])),
];

/** One text made of another by one to four accidents. */
export function mutated(sample: Sample, random: Random, samples: readonly Sample[]): string {
  let { text } = sample;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const other = samples[random.below(samples.length)]?.text ?? '';
    text = random.pick(mutations)(text, random, other);
  }
  return text;
}

function without(text: string, random: Random, length: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function doubled(text: string, random: Random): string {
  return inserted(text, random, part(text, random));
}

function part(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(at, at + random.below(300));
}

function noise(random: Random): string {
  return Array.from({ length: 1 + random.below(20) }, () => String.fromCharCode(random.below(0x1_00_00))).join('');
}

function swappedLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  return lines.map((line, i) => (i === a ? lines[b] : i === b ? lines[a] : line)).join('\n');
}

/** Makes names meet that do not belong together: types, properties, functions, references. */
function swappedWords(text: string, random: Random): string {
  const words = [...text.matchAll(/[\w:]+/g)];
  const [from, to] = [words[random.below(words.length)], words[random.below(words.length)]];
  if (from === undefined || to === undefined) return text;
  return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
}
