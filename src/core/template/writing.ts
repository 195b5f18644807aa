import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Edits } from '../document.ts';
import type { Data, Span } from '../model.ts';
import type { Layout } from './spelling.ts';
import { entrySpan, spanOf } from './yaml.ts';

/** A text and how it is laid out. */
export interface Page {
  readonly text: string;
  /** Where in the text the ranges of nodes begin to count. */
  readonly at: number;
  readonly layout: Layout;
}

/** How mappings and lists of one style, block or flow, take changes. Indices are valid; `before` may equal the length. */
export interface Writing {
  insert(page: Page, map: YAMLMap, before: number, key: string, to: Data): Edits;
  swap(page: Page, map: YAMLMap, index: number, key: string, to: Data): Edits;
  remove(page: Page, collection: YAMLMap | YAMLSeq, index: number): Edits;
  append(page: Page, list: YAMLSeq, item: Data): Edits;
}

/** Where a node stands on the page. */
export function placeOn({ text, at }: Page, node: unknown): Span {
  return spanOf(text, node, at);
}

/** Where an entry stands on the page, from key to value. */
export function entryOn({ text, at }: Page, item: unknown): Span {
  return entrySpan(text, item, at);
}
