import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { CallExpression, Expression, NewExpression, SymbolName, Wanted } from '../../program.ts';
import { children, isError, literal, spanOf, unknown } from '../nodes.ts';
import { unwrapped } from '../unwrapping.ts';
import { composite } from './composites.ts';
import type { GoFile } from './file.ts';
import { numberOf, stringOf } from './literals.ts';
import { bare, meaningOf, nameOf, pathOf, type Meaning } from './names.ts';
import { withoutReceiver } from './variables.ts';

/** What the meaning of a node depends on besides itself. */
export interface Context {
  readonly file: Pick<GoFile, 'imports' | 'hidden' | 'packages' | 'receivers'>;
  readonly wanted: Wanted;
  /** What calls call, by the id of the node, where it is identifiers and nothing else. */
  readonly paths: ReadonlyMap<number, string>;
  /** What paths of the file stand for, as far as it was asked. */
  readonly meanings: Map<string, Meaning | undefined>;
  /** By the id of the node: the same creation is the same object wherever it is met. */
  readonly creations: Map<number, NewExpression>;
}

export function expressionOf(node: Node, context: Context): Expression {
  switch (node.type) {
    case 'identifier':
    case 'selector_expression':
      return named(node, context);
    case 'call_expression':
      return called(node, context);
    case 'composite_literal':
      return composite(node, spanOf(node), inner => expressionOf(inner, context));
    case 'unary_expression':
    case 'parenthesized_expression':
    case 'type_assertion_expression':
      return inside(node, context);
    case 'true':
    case 'false':
      return literal(node, node.text === 'true');
    case 'nil':
      return literal(node, null);
    default: {
      const value = stringOf(node) ?? numberOf(node);
      return value === undefined ? unknown(node) : literal(node, value);
    }
  }
}

/** Pointers, parentheses and type assertions belong to what they are about. */
function inside(node: Node, context: Context): Expression {
  const number = numberOf(node);
  if (number !== undefined) return literal(node, number);
  const inner = bare(node);
  if (inner.id === node.id) return unknown(node);
  if (inner.type === 'composite_literal') return composite(inner, spanOf(node), part => expressionOf(part, context));
  const expression = expressionOf(inner, context);
  return expression.kind === 'new' ? expression : { ...expression, span: spanOf(node) };
}

function named(node: Node, context: Context): Expression {
  const path = pathOf(node, context.file.packages);
  if (path === undefined || path[0] === '') return unknown(node);
  const meaning = meaningAt(path.join('.'), context);
  if (meaning?.kind === 'constant') return { kind: 'member', symbol: meaning.symbol, span: spanOf(node) };
  const [variable = '', ...members] = withoutReceiver(path, context.file);
  return { kind: 'name', path: [variable, ...members.map(nameOf)], span: spanOf(node) };
}

function meaningAt(path: string, { file, meanings }: Context): Meaning | undefined {
  if (meanings.has(path)) return meanings.get(path);
  const meaning = meaningOf(path, file.imports, file.hidden);
  meanings.set(path, meaning);
  return meaning;
}

/** What is called, where it is something of the CDK. */
export function calleeOf(call: Node, context: Context): Meaning | undefined {
  const path = context.paths.get(call.id);
  return path === undefined ? undefined : meaningAt(path, context);
}

function called(node: Node, context: Context): Expression {
  const path = context.paths.get(node.id);
  const pointer = path === undefined ? undefined : pointerMade(path, node, context);
  if (pointer !== undefined) return pointer;
  const callee = calleeOf(node, context);
  switch (callee?.kind) {
    case 'class':
      return creationOf(node, callee.symbol, context);
    case 'function':
      return staticCall(node, callee.symbol, context);
    case 'constant':
      return { kind: 'member', symbol: callee.symbol, span: spanOf(node) };
    case undefined:
      return (
        unwrappedOf(node, context) ?? (path === undefined || path.includes('.') ? named(node, context) : unknown(node))
      );
  }
}

function unwrappedOf(node: Node, context: Context): Expression | undefined {
  const callee = node.firstNamedChild;
  const [object, method] = callee?.type === 'selector_expression' ? children(callee) : [];
  if (object === undefined || method === undefined) return undefined;
  return unwrapped(node, nameOf(method.text), () => expressionOf(object, context));
}

const conversions: ReadonlySet<string> = new Set('string bool float32 float64 int int8 int16 int32 int64'.split(' '));

/** `jsii.String("x")` is "x" and `jsii.Strings("a", "b")` a list, which takes no pointers as `&[]*string{…}` does. */
function pointerMade(path: string, node: Node, context: Context): Expression | undefined {
  const { jsii } = context.file.imports;
  const prefix = jsii === undefined || jsii === '' ? '' : `${jsii}.`;
  const name = jsii !== undefined && path.startsWith(prefix) ? path.slice(prefix.length) : '';
  const span = spanOf(node);
  if (/^(?:String|Number|Bool)s$/.test(name)) return pointersMade(node, span, context);
  if (!/^(?:String|Number|Bool)$/.test(name) && !conversions.has(path)) return undefined;
  const [value] = argumentsIn(node, context);
  return value === undefined || value.kind === 'new' ? unknown(node) : { ...value, span };
}

function pointersMade(node: Node, span: Span, context: Context): Expression {
  const parts = children(listOf(node));
  const items = parts.filter(part => part.type !== 'variadic_argument' && !isError(part));
  return {
    kind: 'list',
    items: items.map(item => expressionOf(item, context)),
    open: items.length < parts.length || listOf(node).hasError,
    inner: undefined,
    span,
  };
}

const listOf = (call: Node): Node => call.lastNamedChild ?? call;

export function creationOf(node: Node, symbol: SymbolName, context: Context): NewExpression {
  const known = context.creations.get(node.id);
  if (known !== undefined) return known;
  const list = listOf(node);
  const written = argumentsIn(node, context);
  const args = context.wanted.construct(symbol) ? constructArguments(list, written) : written;
  const argsEnd = written.at(-1)?.span.end ?? list.startIndex + 1;
  const creation: NewExpression = { kind: 'new', symbol, args, argsEnd, span: spanOf(node) };
  context.creations.set(node.id, creation);
  return creation;
}

/** A construct has three arguments in Go, `nil` among them, which holds no property; with fewer it is still being written. */
function constructArguments(list: Node, written: readonly Expression[]): readonly Expression[] {
  const [scope = unknown(list), id = unknown(list), props] = written;
  if (props === undefined || children(list).some(isError)) return [unknown(list), id, unknown(list)];
  const isNil = props.kind === 'literal' && props.value === null;
  const nothing: Expression = { kind: 'object', entries: [], spreads: [], shape: { kind: 'fixed' }, span: props.span };
  return isNil ? [scope, id, nothing] : written;
}

export function staticCall(node: Node, symbol: SymbolName, context: Context): CallExpression {
  return { kind: 'call', symbol, args: argumentsIn(node, context), span: spanOf(node) };
}

export function argumentsIn(call: Node, context: Context): readonly Expression[] {
  return children(listOf(call)).map(argument => expressionOf(argument, context));
}
