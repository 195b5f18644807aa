import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edits, Writer } from '../document.ts';
import type { Data, Mapping, Value } from '../model.ts';
import { blockWriting } from './block.ts';
import { flowWriting } from './flow.ts';
import { indentAt, lineStart } from './lines.ts';
import type { Place, Places } from './places.ts';
import { inline, inlineJson, json, quotedLike, type Layout } from './spelling.ts';
import { placeOn, type Page, type Writing } from './writing.ts';
import { asNode, callOf, entry, keyOf, pairs } from './yaml.ts';

export function createWriter(text: string, layout: Layout, places: Places): Writer {
  const change = createChange({ text, layout, at: 0 }, places);
  return {
    replace: (value, to) => change(value, isNode, (page, _, place) => replace(page, place, value, to)),
    insert: (mapping, key, to, after) =>
      change(mapping, isMap, (page, map) => writing(map).insert(page, map, position(map, key, after), key, to)),
    swap: (mapping, key, by, to) =>
      change(mapping, isMap, (page, map) =>
        isBranch(map, mapping, key) ? undefined : writing(map).swap(page, map, indexOf(map, key), by, to),
      ),
    remove: (mapping, key) =>
      change(mapping, isMap, (page, map) =>
        isBranch(map, mapping, key) ? undefined : writing(map).remove(page, map, indexOf(map, key)),
      ),
    append: (list, item) => change(list, isSeq, (page, seq) => writing(seq).append(page, seq, item)),
    removeItem: (list, index) => change(list, isSeq, (page, seq) => writing(seq).remove(page, seq, index)),
  };
}

type ChangeNode = <N>(
  value: Value,
  is: (node: unknown) => node is N,
  edit: (page: Page, node: N, place: Place) => Edits,
) => Edits;

/** Edits the node that a value was read from, where it is of the right kind. */
function createChange(page: Page, places: Places): ChangeNode {
  return (value, is, edit) => {
    const place = places(value);
    const node: unknown = place?.node;
    return place !== undefined && is(node) ? edit({ ...page, at: place.part.at }, node, place) : undefined;
  };
}

function isNode(node: unknown): node is Place['node'] {
  return asNode(node) !== undefined;
}

function writing(collection: YAMLMap | YAMLSeq): Writing {
  return collection.flow === true ? flowWriting : blockWriting;
}

function replace(page: Page, { node, accepts }: Place, value: Value, to: Data): Edits {
  if (accepts?.(inline(to)) === false) return undefined;
  const span = placeOn(page, node);
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
