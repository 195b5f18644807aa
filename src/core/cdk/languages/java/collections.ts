import type { Node } from '@vscode/tree-sitter-wasm';
import type { Entry, Expression, ListExpression, ObjectExpression } from '../../program.ts';
import { children, innerOf, isError, spanning, spanOf, unknown } from '../nodes.ts';
import { isBrokenAt } from './arguments.ts';
import type { Source } from './source.ts';
import { dotted, typeName } from './names.ts';

const lists = /^(?:Arrays\.asList|Collections\.(?:emptyList|singleton|singletonList)|(?:Immutable)?(?:List|Set)\.of)$/;

const pairs = /^(?:Collections\.(?:emptyMap|singletonMap)|(?:Immutable)?Map\.of)$/;

/** `List.of(…)`, `Map.of(…)` and their relatives; undefined for other calls. */
export function factory(node: Node, owner: Node, method: string, source: Source): Expression | undefined {
  const name = `${dotted(owner)?.at(-1) ?? ''}.${method}`;
  const args = node.childForFieldName('arguments');
  if (args === null) return undefined;
  if (lists.test(name)) return listOf(node, args, source);
  if (pairs.test(name)) return dictionary(node, paired(children(args)), source, isBrokenAt(args));
  if (name === 'Map.ofEntries') return dictionary(node, children(args).map(pairOf), source, isBrokenAt(args));
  return undefined;
}

/** @param brackets node that holds the items */
export function listOf(node: Node, brackets: Node, source: Source): ListExpression {
  const items = children(brackets)
    .filter(child => !isError(child))
    .map(item => source.convert(item));
  const method = node.childForFieldName('name')?.text ?? '';
  const isArray = method === 'asList' && items.length === 1 && items[0]?.kind === 'name';
  return {
    kind: 'list',
    items,
    open: isArray || isBrokenAt(brackets),
    inner: /^(?:singleton|empty)/.test(method) ? undefined : innerOf(brackets),
    span: spanOf(node),
  };
}

/** `new ArrayList<>(…)`, `new HashMap<>() {{ put("a", 1); }}`; undefined for other classes. */
export function created(node: Node, source: Source): Expression | undefined {
  const name = typeName(node.childForFieldName('type'))?.at(-1) ?? '';
  const args = node.childForFieldName('arguments');
  const body = node.namedChildren.find(child => child?.type === 'class_body') ?? null;
  const [argument] = args === null ? [] : children(args);
  if (/^(?:Array|Linked)List$/.test(name) && body === null) return copyOf(node, argument, 'list', source);
  if (!/^(?:(?:Linked)?Hash|Tree)Map$/.test(name)) return undefined;
  if (body === null) return copyOf(node, argument, 'object', source);
  return argument === undefined ? dictionary(node, puts(body), source, body.hasError) : unknown(node);
}

function copyOf(node: Node, argument: Node | undefined, kind: 'list' | 'object', source: Source): Expression {
  if (argument === undefined) {
    return kind === 'object'
      ? dictionary(node, [], source, false)
      : { kind, items: [], open: false, inner: undefined, span: spanOf(node) };
  }
  const original = source.convert(argument);
  return original.kind === kind ? original : unknown(node);
}

type Pair = readonly Node[] | undefined;

/** @param found key and value of each entry; undefined for what is no such pair */
function dictionary(node: Node, found: readonly Pair[], source: Source, isBroken: boolean): ObjectExpression {
  const entries = found.map(pair => entryOf(pair, source));
  const isOpen = isBroken || entries.includes(undefined);
  return {
    kind: 'object',
    entries: entries.filter(entry => entry !== undefined),
    spreads: isOpen ? [unknown(node)] : [],
    shape: { kind: 'fixed' },
    span: spanOf(node),
  };
}

function entryOf(pair: Pair, source: Source): Entry | undefined {
  const [key, value] = pair ?? [];
  if (key === undefined || value === undefined) return undefined;
  const name = source.convert(key);
  if (name.kind !== 'literal' || typeof name.value !== 'string') return undefined;
  return { name: name.value, key: spanOf(key), value: source.convert(value), span: spanning(key, value) };
}

const paired = (nodes: readonly Node[]): readonly Pair[] =>
  nodes.flatMap((_, index) => (index % 2 === 0 ? [nodes.slice(index, index + 2)] : []));

function pairOf(node: Node): Pair {
  const args = node.childForFieldName('arguments');
  return args === null ? undefined : children(args);
}

function puts(body: Node): readonly Pair[] {
  return children(body)
    .flatMap(block => (block.type === 'block' ? children(block) : [block]))
    .map(statement => {
      const call = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
      return call?.childForFieldName('name')?.text === 'put' ? pairOf(call) : undefined;
    });
}
