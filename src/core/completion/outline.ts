import type { Span } from '../model.ts';

// What a text says so far, read while somebody types in it: names, nesting and plain values, nothing else. The reader of
// templates needs whole text; these outlines take any, and a template of half a megabyte costs them a few milliseconds.

/** An entry of a mapping, or an item of a list. The root stands for the whole text. */
export interface OutlineNode {
  /** Empty for the root and for items. */
  readonly key: string;
  /** The key in its quotes; of an item, where it begins. */
  readonly keySpan: Span;
  /** Column of the key or of the dash. */
  readonly column: number;
  /** What is written on the line, spelled as it is, without comment; of JSON the scalar in its quotes. */
  readonly value: string;
  /** Where the value begins, were it empty. */
  readonly valueStart: number;
  /** End of the last line with a word of it; in JSON, of its closing bracket. */
  readonly end: number;
  readonly isItem: boolean;
  readonly children: readonly OutlineNode[];
}

/** What stands where the user types. */
export interface Cursor {
  /** `key`: the name of an entry. `value`: what follows the colon. `item`: an item of a list. */
  readonly role: 'key' | 'value' | 'item';
  /** From the root to the node that the cursor is in; of a value or an item, the entry that names it is the last. */
  readonly path: readonly OutlineNode[];
  /** What is typed already, quotes included. */
  readonly span: Span;
  /** What separates a new entry or item of JSON from its neighbours. */
  readonly commas: Commas;
}

/** Where commas are missing round the cursor. */
export interface Commas {
  /** End of the entry before. */
  readonly before?: number;
  readonly isMissingBehind: boolean;
}

export const noCommas: Commas = { isMissingBehind: false };

/** The entry of a key; of a key that stands twice, the last. */
export function entry(node: OutlineNode | undefined, key: string): OutlineNode | undefined {
  return node?.children.findLast(child => child.key === key);
}

/** The text of a plain value; undefined for what is nested or computed. */
export function scalarOf(node: OutlineNode | undefined): string | undefined {
  const value = node?.value ?? '';
  if (value === '' || /^[!&*|>[{]/.test(value)) return undefined;
  const [, double, single] = /^"(.*)"$|^'(.*)'$/.exec(value) ?? [];
  return double ?? single ?? value;
}

/** The name that a `Ref` points to. */
export function refOf(node: OutlineNode | undefined): string | undefined {
  return /^!Ref\s+["']?([\w:]+)/.exec(node?.value ?? '')?.[1] ?? scalarOf(entry(node, 'Ref'));
}

/** The text of a value or, where it is a parameter, of its Default. */
export function textOf(root: OutlineNode, node: OutlineNode | undefined): string | undefined {
  const name = refOf(node);
  return name === undefined ? scalarOf(node) : scalarOf(entry(entry(entry(root, 'Parameters'), name), 'Default'));
}
