import { isAlias, isMap, isScalar, isSeq, type Alias, type Pair, type YAMLMap } from 'yaml';
import { answeredOnce } from '../answeredOnce.ts';
import { holding } from '../covering.ts';
import type { Mapping, Span, Value } from '../model.ts';
import { mostRepeated } from './aliases.ts';
import type { Converter, Shared } from './converter.ts';
import { evaluate } from './intrinsics.ts';
import { spanOf, type Part } from './part.ts';
import type { DefaultPlace, Place } from './places.ts';
import { convertScalar } from './scalar.ts';
import { asNode, callOf, keyOf, pairs, shared, type Call, type Node } from './yaml.ts';

/** The value of a node; `key` is the span of the key that names it. */
export function convert(converter: Converter, node: unknown, key?: Span): Value {
  const known = asNode(node);
  if (known === undefined) return { kind: 'literal', value: null, span: key ?? { start: 0, end: 0 }, key };
  if (isAlias(known)) return convertAlias(converter, known, key);
  const { aliases } = converter;
  aliases.read += 1;
  const isShared = known.anchor !== undefined && aliases.names.has(known.anchor);
  return isShared ? frozen(converter, () => convertNode(converter, known, key)) : convertNode(converter, known, key);
}

function convertNode(converter: Converter, node: Exclude<Node, Alias>, key: Span | undefined): Value {
  const call = callOf(node);
  if (call !== undefined) return convertCall(converter, node, call, key);
  const value = convertPlain(converter, node, key);
  remember(converter, value, { node, part: converter.part });
  return value;
}

function convertPlain(converter: Converter, node: Exclude<Node, Alias>, key: Span | undefined): Value {
  const span = spanOf(converter.part, node);
  if (isMap(node)) return convertMap(converter, node, span, key);
  if (isScalar(node)) return convertScalar(node, span, key);
  const items = node.items.map(item => convert(converter, item));
  return { kind: 'list', span, key, open: hasError(converter, node), items };
}

/** A parameter's Default stands elsewhere and has its place already; what a function computes has none. */
function convertCall(converter: Converter, node: Exclude<Node, Alias>, call: Call, key: Span | undefined): Value {
  const span = spanOf(converter.part, node);
  const result = evaluate(converter, call, span, argument => convert(converter, argument));
  const value = { ...result, key };
  const place = converter.places.get(result);
  if (place !== undefined) remember(converter, value, place);
  else if (value.kind !== 'literal' || isPlainSub(node)) remember(converter, value, { node, part: converter.part });
  return value;
}

function isPlainSub(node: Node): boolean {
  return isScalar(node) && node.tag === '!Sub';
}

function remember({ frozen, places }: Converter, value: Value, place: Place | DefaultPlace): void {
  if (!frozen) places.set(value, place);
}

function convertMap(converter: Converter, node: YAMLMap, span: Span, key: Span | undefined): Mapping {
  const entries = new Map<string, Value>();
  const merged = new Set<string>();
  let open = hasError(converter, node);
  for (const pair of pairs(node)) {
    const name = keyOf(pair);
    if (name === undefined || name.startsWith('Fn::')) open = true;
    else if (name === '<<') open = !merge(converter, entries, merged, pair) || open;
    else entries.set(shared(name), convertEntry(converter, pair, entries.has(name) && !merged.delete(name)));
  }
  return { kind: 'mapping', span, key, entries, open };
}

function convertEntry(converter: Converter, pair: Pair, isTwice: boolean): Value {
  const settled = converter.useDefaults && !converter.frozen ? converter.settled.get(pair) : undefined;
  if (settled !== undefined) return settled;
  const keySpan = spanOf(converter.part, pair.key);
  if (isTwice) return { kind: 'unknown', span: keySpan, key: keySpan };
  const before = converter.metDefault;
  converter.metDefault = false;
  const value = convert(converter, pair.value, keySpan);
  // What a tag holds configures nothing, and nearly every template takes some from a parameter.
  const differs = converter.metDefault && keyOf(pair) !== 'Tags';
  if (!differs && !converter.frozen) converter.settled.set(pair, value);
  converter.metDefault = before || differs;
  return value;
}

/** Adds the entries of `<<: *anchor` and notes their names; answers whether all are known. What is written beside them wins. */
function merge(converter: Converter, entries: Map<string, Value>, added: Set<string>, { value }: Pair): boolean {
  const sources = isSeq(value) ? value.items : [value];
  return sources.every(source => {
    const merged = frozen(converter, () => convert(converter, source));
    if (merged.kind !== 'mapping') return false;
    for (const [name, inherited] of merged.entries) {
      if (entries.has(name)) continue;
      entries.set(name, inherited);
      added.add(name);
    }
    return !merged.open;
  });
}

function convertAlias(converter: Converter, alias: Alias, key?: Span): Value {
  const span = spanOf(converter.part, alias);
  const target = converter.aliases.targets.get(alias);
  const value = target === undefined ? undefined : sharedValue(converter, target);
  return { ...(value ?? { kind: 'unknown' }), span, key };
}

/** What an anchored node says; undefined within the node itself, and where aliases repeat too much. */
function sharedValue(converter: Converter, target: Node): Value | undefined {
  const { aliased, aliases } = converter;
  if (aliases.repeated > mostRepeated) return undefined;
  const isKnown = aliased.has(target);
  if (!isKnown) aliased.set(target, undefined);
  const shared = isKnown ? aliased.get(target) : sharedBy(converter, target);
  if (shared === undefined) return undefined;
  aliased.set(target, shared);
  aliases.repeated += shared.size;
  if (aliases.repeated > mostRepeated) return undefined;
  if (isKnown) aliases.read += shared.size;
  return shared.value;
}

function sharedBy(converter: Converter, target: Node): Shared {
  const { aliases } = converter;
  const before = aliases.read;
  const value = frozen(converter, () => convert(converter, target));
  return { value, size: aliases.read - before };
}

/** Reads what may not be edited. */
export function frozen<T>(converter: Converter, read: () => T): T {
  const before = converter.frozen;
  converter.frozen = true;
  const result = read();
  converter.frozen = before;
  return result;
}

/** While somebody types, a mapping may be about to say more than it does. */
function hasError({ part }: Converter, node: Node): boolean {
  const { document } = part;
  if (document.errors.length === 0) return false;
  const [start = 0, end = 0] = node.range ?? [];
  return errorsIn(document)({ start, end: end + 1 });
}

/** A broken file may have as many errors as it has mappings. */
const errorsIn = answeredOnce(({ errors }: Part['document']) => holding(errors.map(({ pos: [at] }) => at)));
