import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Edits } from '../document.ts';
import type { Data } from '../model.ts';
import type { Layout } from './spelling.ts';

/** A text and how it is laid out. */
export interface Page {
  readonly text: string;
  readonly layout: Layout;
}

/** How mappings and lists of one style, block or flow, take changes. Indices are valid; `before` may equal the length. */
export interface Writing {
  insert(page: Page, map: YAMLMap, before: number, key: string, to: Data): Edits;
  swap(page: Page, map: YAMLMap, index: number, key: string, to: Data): Edits;
  remove(page: Page, collection: YAMLMap | YAMLSeq, index: number): Edits;
  append(page: Page, list: YAMLSeq, item: Data): Edits;
}
