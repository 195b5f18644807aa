import type { Node } from '@vscode/tree-sitter-wasm';
import type { Entry, NewExpression, ObjectExpression, SymbolName } from '../../program.ts';
import { children, spanOf, unknown } from '../nodes.ts';
import { argumentsOf, isBrokenAt } from './arguments.ts';
import type { JavaFile } from './file.ts';
import type { Call, Chain, Source } from './source.ts';
import { ownerSymbol, typeSymbol } from './symbols.ts';

type Base = Pick<Chain, 'symbol' | 'creation'>;

/** @param node the last call of the chain */
export function chainAt(node: Node, source: Source): Chain | undefined {
  if (!source.chains.has(node.id)) source.chains.set(node.id, findChain(node, source));
  return source.chains.get(node.id);
}

function findChain(node: Node, source: Source): Chain | undefined {
  const calls: Call[] = [];
  let isOpen = false;
  for (let current: Node | null = node; current !== null;) {
    const key = current.childForFieldName('name');
    const object = current.childForFieldName('object');
    const base = baseAt(current, key, object, source);
    if (base !== undefined) return chain({ ...base, base: current, isOpen }, calls.toReversed());
    if (key !== null) calls.push({ node: current, key, name: key.text });
    else if (current.type === 'field_access') isOpen = true;
    else return undefined;
    current = object;
  }
  return undefined;
}

function chain(start: Omit<Chain, 'calls' | 'build'>, calls: readonly Call[]): Chain | undefined {
  const build = calls.findIndex(({ name }) => name === 'build');
  if (build < 0) return { ...start, calls, build: undefined };
  return build === calls.length - 1 ? { ...start, calls: calls.slice(0, -1), build: calls.at(-1) } : undefined;
}

function baseAt(node: Node, key: Node | null, object: Node | null, file: JavaFile): Base | undefined {
  if (object === null && key === null && node.type === 'object_creation_expression') {
    return builderOf(typeSymbol(node.childForFieldName('type'), file));
  }
  if (key === null || object === null) return undefined;
  if (key.text === 'builder') return structOf(ownerSymbol(object, file));
  if (key.text !== 'create') return undefined;
  const built = builderOf(ownerSymbol(object, file));
  return built === undefined ? undefined : { ...built, creation: node.childForFieldName('arguments') ?? node };
}

const structOf = (symbol: SymbolName | undefined): Base | undefined =>
  symbol === undefined ? undefined : { symbol, creation: undefined };

const builderOf = (symbol: SymbolName | undefined): Base | undefined =>
  symbol?.endsWith('.Builder') === true ? structOf(symbol.slice(0, -'.Builder'.length)) : undefined;

/** What a chain builds: a struct, or a CDK object whose last argument are the properties. */
export function built(node: Node, chain: Chain, source: Source): ObjectExpression | NewExpression {
  const object = objectOf(node, chain, source);
  const { creation, symbol } = chain;
  if (creation === undefined) return { ...object, span: spanOf(node) };
  const args = [...argumentsOf(creation, source), object];
  return { kind: 'new', symbol, args, argsEnd: creation.endIndex - 1, span: spanOf(node) };
}

function objectOf(node: Node, chain: Chain, source: Source): ObjectExpression {
  const later = chain.build === undefined ? calledLater(node, source) : undefined;
  const entries = chain.calls.filter(({ name }) => later?.has(name) !== true).map(call => entryOf(call, source));
  const isOpen = later !== undefined || chain.isOpen || isBroken(node, chain);
  const start = chain.base.endIndex;
  const end = chain.build === undefined ? node.endIndex : dotOf(chain.build);
  return {
    kind: 'object',
    entries,
    spreads: isOpen ? [unknown(node)] : [],
    shape: { kind: 'chain', start },
    span: { start: entries[0]?.span.start ?? start, end: entries.at(-1)?.span.end ?? end },
  };
}

function entryOf(call: Call, source: Source): Entry {
  const args = call.node.childForFieldName('arguments');
  const [value, ...more] = args === null ? [] : children(args);
  return {
    name: call.name,
    key: spanOf(call.key),
    value: value === undefined || more.length > 0 ? unknown(args ?? call.node) : source.convert(value),
    span: { start: dotOf(call), end: call.node.endIndex },
  };
}

/** A comment may stand before the dot, so that the end of what is called on says little. */
const dotOf = ({ node, key }: Call): number =>
  node.startIndex + node.text.lastIndexOf('.', key.startIndex - node.startIndex);

function isBroken(node: Node, { base, calls, build }: Chain): boolean {
  if (!node.hasError) return false;
  const parts = [base, build?.node ?? null, ...calls.map(call => call.node)].flatMap(part => [
    part,
    part?.childForFieldName('arguments') ?? null,
  ]);
  return parts.some(part => part !== null && isBrokenAt(part));
}

/** What else is called on the variable that keeps a builder: it takes the place of what the chain says. */
function calledLater(node: Node, { invocations }: JavaFile): ReadonlySet<string> {
  const variable = keeperOf(node);
  const isCalled = (text: string): boolean => text.startsWith(`${variable}.`) || text.startsWith(`this.${variable}.`);
  const later = variable === undefined ? [] : invocations.filter(each => isCalled(each.node.text));
  return new Set(later.map(({ name }) => name));
}

function keeperOf({ parent }: Node): string | undefined {
  const name = parent?.childForFieldName('name') ?? parent?.childForFieldName('left');
  return name?.text.replace(/^this\./, '');
}
