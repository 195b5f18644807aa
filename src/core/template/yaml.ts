import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  Schema,
  type Alias,
  type Document,
  type Pair,
  type Scalar,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { answeredOnce } from '../answeredOnce.ts';
import { detached } from '../detached.ts';
import type { Span } from '../model.ts';

export type Node = Alias | Scalar | YAMLMap | YAMLSeq;
export type YamlDocument = Document.Parsed;

/** Deeper than any template; `yaml` takes time with the square of the depth. */
const deepest = 500;

/** Tags that `yaml` does not know cost it a warning each. They are left as they stand and read later. */
const customTags: Tags = [
  'And',
  'Base64',
  'Cidr',
  'Condition',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Ref',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
].flatMap(name => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: 'seq', resolve: sequence => sequence },
  { tag: `!${name}`, collection: 'map', resolve: map => map },
]);

const options = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

/** Made once for all texts: making it takes longer than parsing a small one. */
const schema = new Schema({ schema: 'core', resolveKnownTags: true, customTags });

/** The documents of a YAML or JSON text. Text that is nested too deeply has none. */
export function parse(text: string): readonly YamlDocument[] {
  if (isTooDeep(text)) return [];
  const documents = parseAllDocuments(text, hasDirectives(text) ? { ...options, customTags } : { ...options, schema });
  return Array.isArray(documents) ? documents : [];
}

/** The document of a text without directives; undefined where there are several. */
export function parseOne(text: string): YamlDocument | undefined {
  const documents = parseAllDocuments(text, { ...options, schema });
  return Array.isArray(documents) && documents.length === 1 ? documents[0] : undefined;
}

/** Whether a line may say by which version of YAML the text is to be read, which the schema is made for. */
function hasDirectives(text: string): boolean {
  return text.includes('%') && /^\uFEFF?%/m.test(text);
}

export function isTooDeep(text: string): boolean {
  return depthOf(text) > deepest;
}

/** How many brackets are open at the deepest place. */
function depthOf(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open += 1;
    else if (code === 0x5d || code === 0x7d) open -= 1;
    if (open > most) most = open;
    else if (open < 0) open = 0;
  }
  return most;
}

export function asNode(node: unknown): Node | undefined {
  return isMap(node) || isScalar(node) || isSeq(node) || isAlias(node) ? node : undefined;
}

export function pairs(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items : [];
}

export function items(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** Names that templates repeat, each held once. */
const names = new Map<string, string>();

/** The same text as one and the same string: looking it up then compares no characters. */
export function shared(name: string): string {
  const known = names.get(name);
  if (known !== undefined || names.size >= 10_000) return known ?? name;
  const own = detached(name);
  names.set(own, own);
  return own;
}

/** The value of an entry. Of a key that stands twice, the last. */
export function entry(node: unknown, key: string): unknown {
  return pairs(node).findLast(pair => keyOf(pair) === key)?.value;
}

/** The same of a mapping that is asked for many keys, such as one that a section holds. */
export function entryOf(node: unknown, key: string): unknown {
  return isMap(node) ? valuesOf(node).get(key) : undefined;
}

const valuesOf = answeredOnce(
  (map: YAMLMap): ReadonlyMap<string | undefined, unknown> => new Map(map.items.map(pair => [keyOf(pair), pair.value])),
);

/** The value of a scalar that no function computes. */
export function scalar(node: unknown): unknown {
  return isScalar(node) && !isTagged(node) ? node.value : undefined;
}

export function text(node: unknown): string | undefined {
  const value = scalar(node);
  return value === undefined || value === null ? undefined : textOfScalar(node, value);
}

function textOfScalar(node: unknown, value: unknown): string {
  return isScalar(node) && node.source !== undefined ? node.source : String(value);
}

export function isTagged(node: unknown): boolean {
  return asNode(node)?.tag?.startsWith('!') ?? false;
}

/**
 * Where a node stands, its tag included, white space behind it not.
 * @param at where in the text the ranges of nodes begin to count
 */
export function spanOf(text: string, node: unknown, at = 0): Span {
  const [from = 0, to = 0] = asNode(node)?.range ?? [];
  const [start, end] = [from + at, to + at];
  const tag = asNode(node)?.tag;
  const tagged = tag !== undefined && isTagged(node) ? text.lastIndexOf(tag, start) : start;
  return { start: tagged < 0 ? start : tagged, end: Math.max(start, trimmedEnd(text, start, end)) };
}

/** From key to value; of what is no entry, the whole of it. */
export function entrySpan(text: string, item: unknown, at = 0): Span {
  if (!isPair(item)) return spanOf(text, item, at);
  const key = spanOf(text, item.key, at);
  return { start: key.start, end: Math.max(key.end, spanOf(text, item.value, at).end) };
}

function trimmedEnd(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(source.charAt(last - 1))) last -= 1;
  return last;
}

/** An intrinsic function: `!Sub x`, `{ Fn::Sub: x }`, `!Ref X`, `{ Ref: X }`. */
export interface Call {
  /** Long form: `Ref`, `Fn::Sub`, `Condition`. */
  readonly name: string;
  /** The argument; where the short form was used, the node that bears the tag. */
  readonly argument: unknown;
}

export function callOf(node: Node): Call | undefined {
  if (node.tag !== undefined && isTagged(node)) {
    const name = node.tag.slice(1);
    return { name: name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`, argument: node };
  }
  const [first, ...others] = pairs(node);
  if (first === undefined || others.length > 0) return undefined;
  const name = keyOf(first) ?? '';
  return name === 'Ref' || name.startsWith('Fn::') ? { name, argument: first.value } : undefined;
}
