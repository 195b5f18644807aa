import type { Node } from '@vscode/tree-sitter-wasm';
import type { CallExpression, Expression, NewExpression, ObjectExpression, SymbolName, Wanted } from '../../program.ts';
import { children, spanOf, unknown } from '../nodes.ts';
import { unwrapped } from '../unwrapping.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { compound } from './compounds.ts';
import { isDefaultChild } from '../receivers.ts';
import type { PythonFile } from './file.ts';
import { parametersOf, positioned } from './positions.ts';
import { bare, nameOf, pathOf, symbolIn, withoutSelf } from './names.ts';

/** What the meaning of a node depends on besides itself. */
export interface Context {
  readonly file: Pick<PythonFile, 'imports' | 'hidden'>;
  readonly wanted: Wanted;
  /** What calls call, by the id of the node, where it is identifiers and nothing else. */
  readonly paths: ReadonlyMap<number, string>;
  /** What paths of the file stand for, as far as it was asked. */
  readonly symbols: Map<string, SymbolName | undefined>;
  /** By the id of the node: the same creation is the same object wherever it is met. */
  readonly made: Map<number, Made>;
  /** What a variable of the file holds. */
  declared(variable: string): Expression | undefined;
}

/** What the call of a class makes. */
interface Made {
  readonly creation: NewExpression;
  /** What the call holds as a struct. */
  readonly props: ObjectExpression;
  readonly isConstruct: boolean;
  readonly isStruct: boolean;
}

export function expressionOf(node: Node, context: Context): Expression {
  const { type } = node;
  switch (type) {
    case 'identifier':
    case 'attribute':
      return named(node, context);
    case 'call':
    case 'parenthesized_expression':
    case 'await': {
      const seen = bare(node);
      if (seen.id !== node.id) return expressionOf(seen, context);
      return type === 'call' ? called(node, context) : unknown(node);
    }
    default:
      return compound(node, type, inner => expressionOf(inner, context));
  }
}

function named(node: Node, context: Context): Expression {
  const path = pathOf(node);
  if (path === undefined || path[0] === '') return unknown(node);
  const symbol = symbolAt(path.join('.'), context);
  if (symbol !== undefined) return { kind: 'member', symbol, span: spanOf(node) };
  const [variable, ...members] = withoutSelf(path);
  return { kind: 'name', path: variable === undefined ? [] : [variable, ...members.map(nameOf)], span: spanOf(node) };
}

function symbolAt(path: string, { file, symbols }: Context): SymbolName | undefined {
  if (symbols.has(path)) return symbols.get(path);
  const symbol = symbolIn(path, file.imports, file.hidden);
  symbols.set(path, symbol);
  return symbol;
}

/** A class with positional arguments is created; with keyword arguments alone it is a struct. */
function called(node: Node, context: Context): Expression {
  const symbol = symbolOf(node, context);
  if (symbol === undefined) return unwrappedOf(node, context) ?? soughtChild(node, context) ?? unknown(node);
  if (isFunction(symbol)) return staticCall(node, symbol, context);
  const { creation, isStruct, props } = madeBy(node, symbol, context);
  return isStruct ? { ...props, span: spanOf(node) } : creation;
}

function unwrappedOf(node: Node, context: Context): Expression | undefined {
  const callee = node.firstNamedChild;
  const [object, method] = callee?.type === 'attribute' ? children(callee) : [];
  if (object === undefined || method === undefined) return undefined;
  return unwrapped(node, nameOf(method.text), () => expressionOf(object, context));
}

function soughtChild(node: Node, context: Context): Expression | undefined {
  return isDefaultChild(node.text) ? named(node, context) : undefined;
}

/** The symbol of the class or function that is called; undefined where it is not of the CDK. */
export function symbolOf(call: Node, context: Context): SymbolName | undefined {
  const path = context.paths.get(call.id);
  return path === undefined ? undefined : symbolAt(path, context);
}

/** Whether a symbol ends in a function: `core.Duration.days`. */
const isFunction = (symbol: SymbolName): boolean => /\.[a-z]\w*$/.test(symbol);

/** The construct that a call of a symbol creates; undefined where it is no construct that is wanted. */
export function constructOf(call: Node, symbol: SymbolName, context: Context): NewExpression | undefined {
  if (isFunction(symbol) || !context.wanted.construct(symbol)) return undefined;
  const { creation, isConstruct } = madeBy(call, symbol, context);
  return isConstruct ? creation : undefined;
}

/** A construct gets a place for properties even where it has none yet. */
function madeBy(node: Node, symbol: SymbolName, context: Context): Made {
  const known = context.made.get(node.id);
  if (known !== undefined) return known;
  const { positional, keywords, props, isConstruct, end } = argumentsAt(node, symbol, context, true);
  const last = isConstruct && positional.length === 2 ? props : keywords;
  const args = last === undefined ? positional : [...positional, last];
  const creation: NewExpression = { kind: 'new', symbol, args, argsEnd: end, span: spanOf(node) };
  const made: Made = { creation, props, isConstruct, isStruct: positional.length === 0 };
  context.made.set(node.id, made);
  return made;
}

export function staticCall(node: Node, symbol: SymbolName, context: Context): CallExpression {
  return { kind: 'call', symbol, args: argumentsIn(node, symbol, context), span: spanOf(node) };
}

/**
 * The arguments of a function, keyword arguments as one object at the end.
 *
 * @param callee the symbol of a function, or the name of a method
 */
export function argumentsIn(call: Node, callee: string, context: Context): readonly Expression[] {
  const { positional, keywords } = argumentsAt(call, callee, context);
  return keywords === undefined ? positional : [...positional, keywords];
}

function argumentsAt(call: Node, callee: string, context: Context, isClass = false): Arguments {
  const isWanted = isClass && context.wanted.construct(callee);
  const found = argumentsOf(call, inner => expressionOf(inner, context), isWanted);
  const { positional, keywords, props, isConstruct } = found;
  if (keywords === undefined) return found;
  const spreads = keywords.spreads.map(spread => asKeywords(spread, context));
  const placed = positioned(isConstruct ? [] : parametersOf(callee), positional, { ...keywords, spreads });
  return { ...found, ...placed, props: { ...props, spreads } };
}

/** `**{"multi_az": True}` gives the keyword argument `multi_az`: the keys are names here. */
function asKeywords(spread: Expression, context: Context, depth = 0): Expression {
  const [variable = '', ...members] = spread.kind === 'name' ? spread.path : [];
  const held = members.length === 0 && variable !== '' ? context.declared(variable) : undefined;
  const object = held ?? spread;
  if (object.kind !== 'object' || depth > 5) return spread;
  return {
    ...object,
    span: spread.span,
    entries: object.entries.map(entry => ({ ...entry, name: nameOf(entry.name) })),
    spreads: object.spreads.map(inner => asKeywords(inner, context, depth + 1)),
  };
}
