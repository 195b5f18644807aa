import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edits, Writer } from '../document.ts';
import type { Data, Mapping, Value } from '../model.ts';
import { blockWriting } from './block.ts';
import { flowWriting } from './flow.ts';
import { indentAt, lineStart } from './lines.ts';
import type { Place } from './places.ts';
import { inline, inlineJson, json, layoutOf, quotedLike } from './spelling.ts';
import type { Page, Writing } from './writing.ts';
import { asNode, callOf, entry, keyOf, pairs, spanOf } from './yaml.ts';

export function createWriter(text: string, places: ReadonlyMap<Value, Place>): Writer {
  const page: Page = { text, layout: layoutOf(text) };
  const mapOf = (value: Value): YAMLMap | undefined => nodeOf(places, value, isMap);
  const wholeIn = (mapping: Mapping, key: string): YAMLMap | undefined =>
    isBranch(mapOf(mapping), mapping, key) ? undefined : mapOf(mapping);
  const listOf = (value: Value): YAMLSeq | undefined => nodeOf(places, value, isSeq);
  return {
    replace: (value, to) => replace(page, places.get(value), value, to),
    insert: (mapping, key, to, after) =>
      change(mapOf(mapping), map => writing(map).insert(page, map, position(map, key, after), key, to)),
    swap: (mapping, key, by, to) =>
      change(wholeIn(mapping, key), map => writing(map).swap(page, map, indexOf(map, key), by, to)),
    remove: (mapping, key) => change(wholeIn(mapping, key), map => writing(map).remove(page, map, indexOf(map, key))),
    append: (list, item) => change(listOf(list), seq => writing(seq).append(page, seq, item)),
    removeItem: (list, index) => change(listOf(list), seq => writing(seq).remove(page, seq, index)),
  };
}

function nodeOf<T>(places: ReadonlyMap<Value, Place>, value: Value, is: (node: unknown) => node is T): T | undefined {
  const node = places.get(value)?.node;
  return is(node) ? node : undefined;
}

function change<T>(node: T | undefined, edit: (node: T) => Edits): Edits {
  return node === undefined ? undefined : edit(node);
}

function writing(collection: YAMLMap | YAMLSeq): Writing {
  return collection.flow === true ? flowWriting : blockWriting;
}

function replace(page: Page, place: Place | undefined, value: Value, to: Data): Edits {
  if (place === undefined || place.accepts?.(inline(to)) === false) return undefined;
  const { node } = place;
  const span = spanOf(page.text, node);
  const old = page.text.slice(span.start, span.end);
  if (old === '') return isScalar(node) ? blockWriting.fill(page, node, to) : undefined;
  const keepsQuotes = value.kind === 'literal' && (typeof to !== 'object' || to === null);
  if (keepsQuotes) return [{ span, text: quotedLike(old, to) }];
  if (!page.layout.isJson) return [{ span, text: inline(to) }];
  const standsAlone = /^[ \t]*"[^"]*"[ \t]*:[ \t]*$/.test(
    page.text.slice(lineStart(page.text, span.start), span.start),
  );
  return [{ span, text: standsAlone ? json(page.layout, indentAt(page.text, span.start), to) : inlineJson(to) }];
}

/** Whether the value of an entry is one branch of what is written: to take it away would take the others, too. */
function isBranch(map: YAMLMap | undefined, mapping: Mapping, key: string): boolean {
  const node = asNode(entry(map, key));
  const isConditional = node !== undefined && callOf(node)?.name === 'Fn::If';
  return isConditional && mapping.entries.get(key)?.kind !== 'choice';
}

/** The index of the entry that a new one goes before: behind `after`, else where a sorted mapping wants it, else last. */
function position(map: YAMLMap, key: string, after: string | undefined): number {
  const keys = pairs(map).map(pair => keyOf(pair) ?? '');
  if (after !== undefined && keys.includes(after)) return keys.indexOf(after) + 1;
  const isSorted = keys.length > 2 && keys.every((name, i) => i === 0 || (keys[i - 1] ?? '') < name);
  const next = isSorted ? keys.findIndex(name => name > key) : -1;
  return next < 0 ? keys.length : next;
}

function indexOf(map: YAMLMap, key: string): number {
  return pairs(map).findIndex(pair => keyOf(pair) === key);
}
