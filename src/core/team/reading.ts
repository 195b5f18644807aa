import { isAlias, isMap, isScalar, isSeq, type Document, type Pair } from 'yaml';
import type { Span } from '../model.ts';
import { asNode, keyOf, pairs, scalar, spanOf, type Node } from '../template/yaml.ts';
import type { Problem } from './team.ts';

// How the parts of a team file are read: what is not as it should be is complained of and left out.

export interface Reading {
  readonly document: Document;
  readonly text: string;
  readonly complain: (problem: Problem) => void;
}

/** The entries of a mapping. Of a key that stands twice, the last one holds. */
export function entriesOf(reading: Reading, node: unknown, what: string): readonly Pair[] {
  const target = followed(reading, node);
  if (isMap(target)) return pairs(target).filter((pair, index, all) => isLast(reading, pair, all.slice(index + 1)));
  if (!isEmpty(target)) complain(reading, node, `${what} is a mapping of keys to values`);
  return [];
}

function isLast(reading: Reading, pair: Pair, later: readonly Pair[]): boolean {
  const key = keyOf(pair);
  const isRepeated = later.some(other => keyOf(other) === key);
  if (isRepeated) complain(reading, pair.key, `'${key ?? ''}' stands here twice: the later one holds`);
  return !isRepeated;
}

/** The items of a list. A single value stands for a list of one. */
export function itemsOf(reading: Reading, node: unknown): readonly unknown[] {
  const target = followed(reading, node);
  if (isEmpty(target)) return [];
  return isSeq(target) ? target.items : [node];
}

export interface Text {
  readonly value: string;
  readonly span: Span;
}

/** A list of texts, or a single one; undefined where nothing is written. */
export function textsOf(reading: Reading, node: unknown, what: string): readonly Text[] | undefined {
  if (isEmpty(followed(reading, node))) return undefined;
  return itemsOf(reading, node).flatMap(item => {
    const value = scalar(followed(reading, item));
    if (typeof value === 'string' && value.trim() !== '') return [{ value, span: spanOf(reading.text, item) }];
    complain(reading, item, `${what} is a text or a list of texts`);
    return [];
  });
}

export function complain({ text, complain }: Reading, node: unknown, message: string): void {
  complain({ message, span: spanOf(text, node), fixes: [], about: 'text' });
}

/** What an alias stands for; every other node itself. */
export function followed(reading: Reading, node: unknown): Node | undefined {
  if (!isAlias(node)) return asNode(node);
  const target = asNode(node.resolve(reading.document));
  if (target === undefined) complain(reading, node, `No anchor is called '${node.source}'`);
  return target;
}

export function isEmpty(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}
