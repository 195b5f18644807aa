import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Entry, Expression, ObjectExpression } from '../../program.ts';
import { innerOf, spanOf, unknown } from '../nodes.ts';
import { nameOf } from './names.ts';

/** What stands between the parentheses of a call. */
export interface Arguments {
  readonly positional: readonly Expression[];
  /** The keyword arguments; undefined where there are none. */
  readonly keywords: ObjectExpression | undefined;
  /** The same with a place for the first keyword argument where there are none. */
  readonly props: ObjectExpression;
  /** Whether scope and id are among them, by position or by name, of a class that may be one of constructs. */
  readonly isConstruct: boolean;
  /** Behind the last argument, or the parenthesis where there is none. */
  readonly end: number;
}

/** An argument as it is written; `spread` is `**kwargs`, and what is still being written. */
interface Part {
  readonly node: Node;
  readonly kind: 'positional' | 'keyword' | 'spread';
  /** Of a keyword argument. */
  readonly key: string;
}

type Convert = (node: Node) => Expression;

/** @param isWanted whether the class may be one of constructs, which are created with scope and id, as structs are not */
export function argumentsOf(call: Node, convert: Convert, isWanted = false): Arguments {
  const list = call.lastNamedChild ?? call;
  const { hasError } = list;
  const inner = between(list, hasError);
  const parts = sorted(partsOf(list), isWanted);
  const written = propsOf(parts, inner, convert);
  const props = hasError ? { ...written, spreads: [...written.spreads, unknown(list)] } : written;
  return {
    positional: parts.placed.map(part => positionalOf(part, convert)),
    keywords: parts.rest.length === 0 ? undefined : props,
    props,
    isConstruct: parts.isConstruct,
    end: Math.max(inner.start, ...[...parts.placed, ...parts.rest].map(({ node }) => node.endIndex)),
  };
}

/** What lies between the parentheses; they are looked for only where one may be missing. */
function between(list: Node, hasError: boolean): Span {
  const { start, end } = spanOf(list);
  return hasError ? (innerOf(list) ?? { start, end }) : { start: start + 1, end: end - 1 };
}

function partsOf(list: Node): readonly Part[] {
  // A comprehension takes the place of the list: `f(x for x in y)`.
  if (list.type !== 'argument_list') return [spread(list)];
  const parts = list.namedChildren.flatMap(node => (node === null ? [] : partOf(node)));
  const first = parts.findIndex(({ kind }) => kind === 'keyword');
  // Behind a keyword argument, a name is one that is still being written.
  return parts.map((part, i) => (first !== -1 && i > first && part.kind === 'positional' ? spread(part.node) : part));
}

function partOf(node: Node): readonly Part[] {
  switch (node.type) {
    case 'comment':
      return [];
    case 'keyword_argument':
      return [{ node, kind: 'keyword', key: node.firstNamedChild?.text ?? '' }];
    case 'dictionary_splat':
    case 'ERROR':
      return [spread(node)];
    default:
      return [{ node, kind: 'positional', key: '' }];
  }
}

const spread = (node: Node): Part => ({ node, kind: 'spread', key: '' });

const scopeAndId: readonly RegExp[] = [/^scope$/, /^(?:id|construct_id)$/];

interface Sorted {
  readonly placed: readonly Part[];
  readonly rest: readonly Part[];
  readonly isConstruct: boolean;
}

/** `scope` and `id` of a construct count as positional arguments, however they are passed. */
function sorted(parts: readonly Part[], isWanted: boolean): Sorted {
  const positional = parts.filter(({ kind }) => kind === 'positional');
  const named = isWanted ? scopeAndId.flatMap(name => parts.filter(({ key }) => name.test(key))) : [];
  const isConstruct = isWanted && positional.length + named.length > 1;
  const placed = isConstruct ? [...positional, ...named] : positional;
  return { placed, rest: parts.filter(part => !placed.includes(part)), isConstruct };
}

function propsOf({ placed, rest }: Sorted, inner: Span, convert: Convert): ObjectExpression {
  const last = endBefore(placed, rest[0]);
  return {
    kind: 'object',
    entries: rest.filter(({ kind }) => kind === 'keyword').map(part => entryOf(part, convert)),
    spreads: rest.filter(({ kind }) => kind === 'spread').map(({ node }) => spreadOf(node, convert)),
    span: { start: rest[0]?.node.startIndex ?? inner.end, end: rest.at(-1)?.node.endIndex ?? inner.end },
    shape: {
      kind: 'list',
      inner: { start: last ?? inner.start, end: inner.end },
      ...(last === undefined ? {} : { followsPositional: true }),
    },
  };
}

function endBefore(placed: readonly Part[], first: Part | undefined): number | undefined {
  const limit = first?.node.startIndex ?? Number.POSITIVE_INFINITY;
  const ends = placed.map(({ node }) => node.endIndex).filter(end => end <= limit);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

function positionalOf({ node, kind }: Part, convert: Convert): Expression {
  return kind === 'keyword' ? valueOf(node, convert) : convert(node);
}

function entryOf({ node, key }: Part, convert: Convert): Entry {
  const start = node.startIndex;
  return {
    name: nameOf(key),
    key: { start, end: start + key.length },
    value: valueOf(node, convert),
    span: spanOf(node),
  };
}

function valueOf(keyword: Node, convert: Convert): Expression {
  const value = keyword.lastNamedChild;
  return value === null || value.startIndex === keyword.startIndex ? unknown(keyword) : convert(value);
}

/** Of code that is still being written it is not known what it will say. */
function spreadOf(node: Node, convert: Convert): Expression {
  const source = node.type === 'dictionary_splat' ? node.firstNamedChild : null;
  return source === null ? unknown(node) : { ...convert(source), span: spanOf(node) };
}
