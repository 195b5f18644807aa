import { isAlias, isMap, isScalar, isSeq, type Alias, type Pair, type YAMLMap } from 'yaml';
import type { Literal, Mapping, Span, Value } from '../model.ts';
import type { Converter } from './converter.ts';
import { evaluate } from './intrinsics.ts';
import { convertScalar } from './scalar.ts';
import { asNode, callOf, keyOf, pairs, spanOf, type Node } from './yaml.ts';

/** The value of a node; `key` is the span of the key that names it. */
export function convert(converter: Converter, node: unknown, key?: Span): Value {
  const known = asNode(node);
  if (known === undefined) return { kind: 'literal', value: null, span: key ?? { start: 0, end: 0 }, ...keyed(key) };
  if (isAlias(known)) return convertAlias(converter, known, key);
  const isShared = known.anchor !== undefined && converter.places.aliases.has(known.anchor);
  return isShared ? frozen(converter, () => convertNode(converter, known, key)) : convertNode(converter, known, key);
}

function convertNode(converter: Converter, node: Exclude<Node, Alias>, key?: Span): Value {
  const call = callOf(node);
  const span = spanOf(converter.source, node);
  const value =
    call === undefined
      ? convertPlain(converter, node, span)
      : evaluate(converter, call, span, argument => convert(converter, argument));
  const named = { ...value, ...keyed(key) };
  register(converter, named, node, value);
  return named;
}

function convertPlain(converter: Converter, node: Exclude<Node, Alias>, span: Span): Value {
  if (isSeq(node)) {
    return {
      kind: 'list',
      span,
      open: hasError(converter, node),
      items: node.items.map(item => convert(converter, item)),
    };
  }
  return isMap(node) ? convertMap(converter, node, span) : convertScalar(node, span);
}

function convertMap(converter: Converter, node: YAMLMap, span: Span): Mapping {
  const entries = new Map<string, Value>();
  let open = hasError(converter, node);
  for (const pair of pairs(node)) {
    const name = keyOf(pair);
    if (name === undefined || name.startsWith('Fn::')) open = true;
    else if (name === '<<') open = !merge(converter, entries, pair) || open;
    else entries.set(name, convertEntry(converter, pair, written(node, name)));
  }
  return { kind: 'mapping', span, entries, open };
}

function convertEntry(converter: Converter, { key, value }: Pair, isTwice: boolean): Value {
  const keySpan = spanOf(converter.source, key);
  return isTwice ? { kind: 'unknown', span: keySpan, key: keySpan } : convert(converter, value, keySpan);
}

function written(node: YAMLMap, name: string): boolean {
  return pairs(node).filter(pair => keyOf(pair) === name).length > 1;
}

/** Adds the entries of `<<: *anchor`; answers whether all of them are known. What is written beside them wins. */
function merge(converter: Converter, entries: Map<string, Value>, { value }: Pair): boolean {
  const sources = isSeq(value) ? value.items : [value];
  return sources.every(source => {
    const merged = frozen(converter, () => convert(converter, source));
    if (merged.kind !== 'mapping') return false;
    for (const [name, inherited] of merged.entries) if (!entries.has(name)) entries.set(name, inherited);
    return !merged.open;
  });
}

function convertAlias(converter: Converter, alias: Alias, key?: Span): Value {
  const span = spanOf(converter.source, alias);
  const target = asNode(alias.resolve(converter.document));
  const value = target === undefined ? undefined : sharedValue(converter, target);
  return { ...(value ?? { kind: 'unknown' }), span, ...keyed(key) };
}

function sharedValue(converter: Converter, target: Node): Value | undefined {
  if (!converter.aliased.has(target)) {
    converter.aliased.set(target, undefined);
    converter.aliased.set(
      target,
      frozen(converter, () => convert(converter, target)),
    );
  }
  return converter.aliased.get(target);
}

/** Reads what may not be edited. */
export function frozen<T>(converter: Converter, read: () => T): T {
  const before = converter.frozen;
  converter.frozen = true;
  const result = read();
  converter.frozen = before;
  return result;
}

/** Remembers where a value can be edited. A parameter's Default stands elsewhere and has its place already. */
function register(converter: Converter, value: Value, node: Node, origin: Value): void {
  if (converter.frozen) return;
  const place = converter.places.of.get(origin);
  if (place !== undefined) converter.places.of.set(value, place);
  else if (!isComputed(value, node)) converter.places.of.set(value, { node });
}

/** The result of a function cannot be overwritten, but a plain text in `Fn::Sub` or `AWS::NoValue` can. */
function isComputed(value: Value, node: Node): boolean {
  return value.kind === 'literal' && callOf(node) !== undefined && !(isScalar(node) && node.tag === '!Sub');
}

/** While somebody types, a mapping may be about to say more than it does. */
function hasError({ document }: Converter, node: Node): boolean {
  const [start = 0, end = 0] = node.range ?? [];
  return document.errors.some(({ pos: [at] }) => start <= at && at <= end);
}

function keyed(key: Span | undefined): Pick<Literal, 'key'> {
  return key === undefined ? {} : { key };
}
