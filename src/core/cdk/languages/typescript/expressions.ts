import type { Node } from '@vscode/tree-sitter-wasm';
import type { CallExpression, Expression, Imports, ListExpression, NewExpression, SymbolName } from '../../program.ts';
import { foreign, spanOf, unknown } from '../nodes.ts';
import { resolve } from '../symbols.ts';
import { unwrapped } from '../unwrapping.ts';
import { calledName, type Written } from './callees.ts';
import { constantOf } from './constants.ts';
import { objectOf } from './objects.ts';
import { between, chainOf, partsOf, within } from './paths.ts';

/** What expressions of a file are read with. */
export interface Source extends Written {
  readonly imports: Imports;
  /** What dotted names stand for: a file has few, and each of them many times. */
  readonly symbols: (path: string) => SymbolName | undefined;
  /** Classes of the file, whose static constants are variables like all others. */
  readonly classes: ReadonlySet<string>;
  /** Creations by node id: each is read once, so that a statement can point at the construct it is about. */
  readonly creations: Map<number, NewExpression>;
  /** How many expressions stand around the one that is read. */
  readonly nesting: { depth: number };
}

/** Deeper than anybody writes, and less than what the call stack holds. */
const deepest = 500;

export function expressionOf(node: Node, source: Source): Expression {
  const { nesting } = source;
  nesting.depth += 1;
  const expression = nesting.depth > deepest ? unknown(node) : read(node, source);
  nesting.depth -= 1;
  return expression;
}

function read(node: Node, source: Source): Expression {
  const { type } = node;
  switch (type) {
    case 'identifier':
    case 'shorthand_property_identifier':
    case 'member_expression':
    case 'subscript_expression':
    case 'this':
      return named(node, source);
    case 'array':
      return listOf(node, source);
    case 'object':
      return objectOf(node, source, value => expressionOf(value, source));
    case 'ternary_expression':
      return choiceOf(node, source);
    case 'new_expression':
      return creationOf(node, source) ?? foreign(node);
    case 'call_expression':
      return callOf(node, source) ?? unwrappedOf(node, source) ?? named(node, source);
    default: {
      const inner = within(node, type);
      return inner === undefined ? constant(node, type, source.text) : expressionOf(inner, source);
    }
  }
}

function constant(node: Node, type: string, text: string): Expression {
  const span = spanOf(node);
  const value = constantOf(node, type, text.slice(span.start, span.end));
  return value === undefined ? { kind: 'unknown', span } : { kind: 'literal', value, span };
}

function named(node: Node, { text, imports, classes }: Source): Expression {
  const span = spanOf(node);
  const { from, path } = chainOf(node, text, span.end);
  if (typeof from !== 'string') return { kind: 'unknown', span };
  if (from === 'this') return { kind: 'name', span, path };
  const symbol = resolve(path, imports);
  if (symbol !== undefined) return { kind: 'member', span, symbol };
  const [first = '', ...members] = path;
  return { kind: 'name', span, path: members.length > 0 && classes.has(first) ? members : path };
}

function listOf(node: Node, source: Source): ListExpression {
  const span = spanOf(node);
  const isBroken = source.isBroken(node);
  const items: Expression[] = [];
  let open = isBroken;
  for (const part of partsOf(node, source.text)) {
    if (source.text.startsWith('...', part.startIndex)) open = true;
    else items.push(expressionOf(part, source));
  }
  return { kind: 'list', span, items, open, inner: between(node, span, isBroken) };
}

function choiceOf(node: Node, source: Source): Expression {
  const [, ...alternatives] = partsOf(node, source.text);
  return { kind: 'choice', span: spanOf(node), alternatives: alternatives.map(each => expressionOf(each, source)) };
}

/**
 * `new rds.DatabaseInstance(…)` of an imported class. Callers that know the symbol pass it. One that is still being
 * typed in, without properties as yet, is none: they are not missing.
 */
export function creationOf(node: Node, source: Source, symbol = calleeOf(node, source)): NewExpression | undefined {
  const known = source.creations.get(node.id);
  if (known !== undefined || symbol === undefined) return known;
  const list = argumentList(node, source);
  if (list === undefined || isCut(list, source)) return undefined;
  const creation: NewExpression = {
    kind: 'new',
    span: spanOf(node),
    symbol,
    args: argumentsOf(list, source),
    argsEnd: endOf(list, source.text),
  };
  source.creations.set(node.id, creation);
  return creation;
}

/** A static call: `Duration.days(7)`. */
export function callOf(node: Node, source: Source): CallExpression | undefined {
  const symbol = calleeOf(node, source);
  if (symbol === undefined) return undefined;
  return { kind: 'call', span: spanOf(node), symbol, args: argumentsIn(node, source) };
}

function unwrappedOf(node: Node, source: Source): Expression | undefined {
  const object = node.firstNamedChild?.firstNamedChild;
  if (object === null || object === undefined) return undefined;
  return unwrapped(node, calledName(node, source), () => expressionOf(object, source));
}

/** The imported class that is created or the static method that is called. */
export function calleeOf(node: Node, { text, imports, callees, symbols }: Source): SymbolName | undefined {
  const written = callees.get(node.id);
  if (written !== undefined) return symbols(written);
  const { firstNamedChild: callee } = node;
  if (callee === null) return undefined;
  const { from, path } = chainOf(callee, text);
  return from === 'variable' ? resolve(path, imports) : undefined;
}

export function argumentsIn(call: Node, source: Source): readonly Expression[] {
  return argumentsOf(argumentList(call, source), source);
}

/** Undefined for a creation without parentheses, and for a tagged template. */
function argumentList(node: Node, { text, callees }: Source): Node | undefined {
  // Behind a name and a parenthesis, nothing else follows: asking for the last child takes the tree longer.
  const last = callees.has(node.id) ? node.namedChild(1) : node.lastNamedChild;
  return last !== null && text[last.startIndex] === '(' && last.type === 'arguments' ? last : undefined;
}

function argumentsOf(list: Node | undefined, source: Source): readonly Expression[] {
  return list === undefined ? [] : partsOf(list, source.text).map(arg => expressionOf(arg, source));
}

/** Whether arguments may be missing: scope, id and properties are what a construct has. */
function isCut(list: Node, { text, isBroken }: Source): boolean {
  if (!isBroken(list)) return false;
  const args = partsOf(list, text);
  return args.some(arg => arg.isError) || (args.length < 3 && list.lastChild?.isMissing === true);
}

/** Behind the last argument, so that a comma may stand behind it as well. */
function endOf(list: Node, text: string): number {
  return partsOf(list, text).at(-1)?.endIndex ?? list.startIndex + 1;
}
