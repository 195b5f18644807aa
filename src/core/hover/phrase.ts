import { lookUp } from '../lookUp.ts';
import type { List, Literal, Mapping, Reference, Scalar, Unknown, Value } from '../model.ts';
import { plain } from './markdown.ts';

/** A value that the text itself shows. */
export type Leaf = Literal | List | Mapping | Reference;

/** How the values of one property are put into words. */
export interface Wording {
  /** What the property is about, to say that it is not known: `public address`. */
  readonly subject: string;
  /** What a value amounts to; undefined where it is not worth a word. */
  readonly words: (leaf: Leaf) => string | undefined;
  /** The same, where nothing is written. */
  readonly absent: string | undefined;
}

/** What a value amounts to and how that is known; Markdown. `byDefault` is the value with every parameter at its Default. */
export function phrase(value: Value, byDefault: Value, wording: Wording): string | undefined {
  switch (value.kind) {
    case 'absent':
      return wording.absent;
    case 'unknown':
      return assumed(byDefault, wording) ?? undecided(value, wording);
    case 'choice':
      return value.condition === undefined
        ? (assumed(byDefault, wording) ?? oneOf(value.alternatives, wording))
        : conditional(value.condition, value.alternatives, byDefault, wording);
    case 'literal':
      return value.implied === true ? asDefault(wording.words(value)) : wording.words(value);
    case 'list':
    case 'mapping':
    case 'reference':
      return wording.words(value);
  }
}

/** `one zone *(default)*` */
export function asDefault(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${text} *(default)*`;
}

function assumed(byDefault: Value, { words }: Wording): string | undefined {
  if (byDefault.kind !== 'literal' || byDefault.parameter === undefined) return undefined;
  const text = words(byDefault);
  return text === undefined ? undefined : `${text} *(default of parameter ${plain(byDefault.parameter)})*`;
}

function undecided({ source }: Unknown, { subject }: Wording): string {
  switch (source?.kind) {
    case 'parameter':
      return `${subject} decided at deploy time *(parameter ${plain(source.name)})*`;
    case 'dynamicReference':
      return `${subject} fetched at deploy time`;
    case undefined:
      return `${subject} decided at deploy time`;
  }
}

/** Several values without a condition, such as those that a parameter allows: worth words only where they mean the same. */
function oneOf(alternatives: readonly Value[], wording: Wording): string {
  const texts = new Set(alternatives.map(alternative => phrase(alternative, alternative, wording)));
  const [only, ...others] = texts;
  return only !== undefined && others.length === 0 ? only : `${wording.subject} decided at deploy time`;
}

function conditional(
  condition: string,
  alternatives: readonly Value[],
  byDefault: Value,
  wording: Wording,
): string | undefined {
  const [whenTrue, whenFalse] = alternatives.map((alternative, i) =>
    phrase(alternative, alternativeOf(byDefault, i) ?? alternative, wording),
  );
  if (bare(whenTrue) === bare(whenFalse)) return bare(whenTrue);
  const otherwise = whenFalse ?? `no ${wording.subject}`;
  return `${whenTrue ?? `no ${wording.subject}`} if ${plain(condition)}, otherwise ${otherwise}`;
}

/** The phrase without how it is known. */
export function bare(text: string | undefined): string | undefined {
  return text?.replace(/ \*\([^)]*\)\*$/, '');
}

function alternativeOf(value: Value, index: number): Value | undefined {
  return value.kind === 'choice' ? value.alternatives[index] : undefined;
}

/** `onOff('standby in a second zone', 'one zone')` */
export function onOff(on: string, off: string): Wording['words'] {
  return oneOfTexts({ true: on, false: off });
}

/** Words for each of a few values, letter case aside; any other value is shown as it stands. */
export function oneOfTexts(texts: Readonly<Record<string, string>>): Wording['words'] {
  return leaf =>
    leaf.kind === 'literal' ? (lookUp(texts, lower(leaf.value)) ?? plain(String(leaf.value))) : undefined;
}

/** Words for a whole number. */
export function number(words: (count: number) => string): Wording['words'] {
  return leaf => (leaf.kind === 'literal' && /^\d+$/.test(lower(leaf.value)) ? words(Number(leaf.value)) : undefined);
}

/** One text for whatever is written, an empty text aside. */
export function named(text: string): Wording['words'] {
  return leaf => (leaf.kind === 'literal' && (leaf.value === '' || leaf.value === null) ? undefined : text);
}

/** `count(2, 'replica')` is `2 replicas` */
export function count(of: number, noun: string): string {
  return of === 1 ? `1 ${noun}` : `${of} ${noun}s`;
}

function lower(value: Scalar): string {
  return String(value).toLowerCase();
}
