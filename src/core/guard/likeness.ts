import type { Choice, List, Literal, Mapping, Value } from '../model.ts';
import { child } from '../values.ts';

/**
 * How a value compares with what stood in its place before. `perhaps`: it depends on the deployment whether it differs.
 * `unknown`: the texts do not say.
 */
export type Likeness = 'same' | 'different' | 'perhaps' | 'unknown';

/** The texts that the values stand in, for what is only known by its wording. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

/** Compares what two values mean: quotes, order of keys and the way they are written do not matter. */
export function likeness(before: Value, after: Value, texts: Texts): Likeness {
  if (before.kind === 'choice' || after.kind === 'choice') return ofChoices(before, after, texts);
  if (before.kind === 'unknown' || after.kind === 'unknown') {
    return before.kind === after.kind && isWordedAlike(before, after, texts) ? 'same' : 'unknown';
  }
  if (before.kind === 'absent' || after.kind === 'absent') return ofAbsent(before, after);
  if (before.kind === 'literal' && after.kind === 'literal') return ofLiterals(before, after);
  if (before.kind === 'list' && after.kind === 'list') return ofLists(before, after, texts);
  if (before.kind === 'mapping' && after.kind === 'mapping') return ofMappings(before, after, texts);
  if (before.kind !== 'reference' || after.kind !== 'reference') return 'unknown';
  if (before.target !== after.target) return 'different';
  return before.attribute === after.attribute ? 'same' : 'perhaps';
}

/** An empty value may be taken for none. */
function ofAbsent(before: Value, after: Value): Likeness {
  if (before.kind === after.kind) return 'same';
  return isEmpty(before.kind === 'absent' ? after : before) ? 'unknown' : 'different';
}

function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      return value.value === '' || value.value === null;
    case 'list':
      return value.items.length === 0;
    case 'mapping':
      return value.entries.size === 0;
    case 'reference':
    case 'choice':
    case 'unknown':
    case 'absent':
      return false;
  }
}

/** What a parameter has by default may have been given another value when the stack was deployed. */
function ofLiterals(before: Literal, after: Literal): Likeness {
  if (String(before.value) === String(after.value)) return 'same';
  if (isEmpty(before) || isEmpty(after)) return 'unknown';
  return before.parameter === undefined && after.parameter === undefined ? 'different' : 'perhaps';
}

/** Another order of the same items is a change to some properties, and none to others. */
function ofLists(before: List, after: List, texts: Texts): Likeness {
  if (before.open || after.open) return 'unknown';
  if (before.items.length !== after.items.length) return 'different';
  const inOrder = together(before.items.map((item, i) => ofItem(item, after.items[i], texts)));
  if (inOrder !== 'different') return inOrder;
  const hasTwin = (item: Value): boolean => after.items.some(other => likeness(item, other, texts) === 'same');
  return before.items.every(hasTwin) ? 'unknown' : 'different';
}

function ofItem(before: Value, after: Value | undefined, texts: Texts): Likeness {
  return after === undefined ? 'different' : likeness(before, after, texts);
}

function ofMappings(before: Mapping, after: Mapping, texts: Texts): Likeness {
  const keys = [...new Set([...before.entries.keys(), ...after.entries.keys()])];
  const likenesses = keys.map(key => likeness(child(before, key), child(after, key), texts));
  return together(before.open || after.open ? [...likenesses, 'unknown'] : likenesses);
}

/** Branches of one condition belong to each other; otherwise each may have stood where any other stands. */
function ofChoices(before: Value, after: Value, texts: Texts): Likeness {
  if (before.kind === 'choice' && after.kind === 'choice') {
    if (areBranchesOfOne(before, after)) {
      return either(before.alternatives.map((value, i) => ofItem(value, after.alternatives[i], texts)));
    }
    if (isWordedAlike(before, after, texts)) return 'same';
  }
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return either(old.flatMap(one => now.map(other => likeness(one, other, texts))));
}

function areBranchesOfOne(before: Choice, after: Choice): boolean {
  return before.condition === after.condition && before.alternatives.length === after.alternatives.length;
}

function leavesOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.alternatives.flatMap(leavesOf) : [value];
}

/** All of them hold. */
function together(likenesses: readonly Likeness[]): Likeness {
  return (['different', 'perhaps', 'unknown'] as const).find(one => likenesses.includes(one)) ?? 'same';
}

/** One of them holds, and nothing says which. */
function either(likenesses: readonly Likeness[]): Likeness {
  const [first = 'same'] = likenesses;
  if (likenesses.every(one => one === first)) return first;
  return likenesses.includes('different') || likenesses.includes('perhaps') ? 'perhaps' : 'unknown';
}

function isWordedAlike(before: Value, after: Value, texts: Texts): boolean {
  return wording(texts.before, before) === wording(texts.after, after);
}

/** What is written, white space aside. */
export function wording(text: string, { span }: Value): string {
  return text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
}
