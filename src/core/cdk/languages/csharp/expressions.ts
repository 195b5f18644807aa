import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression, SymbolName } from '../../program.ts';
import { camelOfPascal, isConstant } from '../names.ts';
import { children, isError, literal, spanOf, unknown } from '../nodes.ts';
import { choiceAt, concatenatedAt, numberAt, signedAt } from '../operators.ts';
import { unwrapped } from '../unwrapping.ts';
import { isVariable } from '../uses.ts';
import { argumentsOf, valueOf } from './arguments.ts';
import { creation } from './creations.ts';
import type { CSharpFile, Source } from './file.ts';
import { bracketed, listOf } from './initializers.ts';
import { numberOf, stringOf } from './literals.ts';
import { bare, dotted, memberName, memberOf, namePath, objectOf } from './names.ts';
import { constantSymbol, ownerSymbol, staticSymbol } from './symbols.ts';

export function createSource(file: CSharpFile): Source {
  const source: Source = { ...file, convert: node => convert(bare(node), source) };
  return source;
}

function convert(node: Node, source: Source): Expression {
  switch (isError(node) ? 'ERROR' : node.type) {
    case 'prefix_unary_expression':
      return signedAt(node, node.firstChild?.type, node.lastChild, source.convert);
    case 'binary_expression':
      return concatenatedAt(node, source.convert);
    case 'conditional_expression':
      return choiceAt(node, source.convert);
    case 'object_creation_expression':
    case 'implicit_object_creation_expression':
      return creation(node, source);
    case 'implicit_array_creation_expression':
    case 'array_creation_expression':
      return array(node, source);
    case 'initializer_expression':
      return bracketed(node, source);
    case 'element_binding_expression':
    case 'collection_expression':
      return listOf(node, node, source);
    case 'invocation_expression':
      return invocation(node, source);
    case 'member_access_expression':
      return constant(node, constantSymbol(node, source), source);
    case 'identifier':
      return constant(node, staticSymbol(node.text, source), source);
    case 'conditional_access_expression':
    case 'this':
      return named(node, source);
    default:
      return plain(node);
  }
}

function plain(node: Node): Expression {
  switch (node.type) {
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
    case 'character_literal':
      return literal(node, stringOf(node.text));
    case 'interpolated_string_expression':
      return interpolated(node);
    case 'integer_literal':
    case 'real_literal':
      return numberAt(node, numberOf(node.text));
    case 'boolean_literal':
      return literal(node, node.text === 'true');
    case 'null_literal':
      return literal(node, null);
    default:
      return unknown(node);
  }
}

function interpolated(node: Node): Expression {
  const hasHoles = node.namedChildren.some(child => child?.type === 'interpolation');
  return hasHoles ? unknown(node) : literal(node, stringOf(node.text));
}

function array(node: Node, source: Source): Expression {
  const items = node.namedChildren.find(child => child?.type === 'initializer_expression') ?? null;
  return items === null ? unknown(node) : listOf(node, items, source);
}

function invocation(node: Node, source: Source): Expression {
  const called = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  if (called === null || list === null) return unknown(node);
  if (called.text === 'nameof') return lastName(node, list);
  const object = objectOf(called);
  const owner = object === null ? undefined : ownerSymbol(object, source);
  const method = memberOf(called)?.text;
  if (object === null || method === undefined) return unknown(node);
  if (owner === undefined)
    return unwrapped(node, memberName(method), () => source.convert(object)) ?? named(node, source);
  return {
    kind: 'call',
    symbol: `${owner}.${memberName(method)}`,
    args: argumentsOf(list, source),
    span: spanOf(node),
  };
}

/** `nameof(Orders)` is `"Orders"`. */
function lastName(node: Node, list: Node): Expression {
  const [argument] = children(list);
  const name = argument === undefined ? undefined : dotted(valueOf(argument))?.at(-1);
  return name === undefined ? unknown(node) : literal(node, name);
}

function constant(node: Node, symbol: SymbolName | undefined, source: Source): Expression {
  if (symbol === undefined) return named(node, source);
  const dot = symbol.lastIndexOf('.') + 1;
  const name = symbol.slice(dot);
  return {
    kind: 'member',
    symbol: symbol.slice(0, dot) + (isConstant(name) ? name : camelOfPascal(name)),
    span: spanOf(node),
  };
}

/** A variable and its members. A constant of a class of the file is known without that class. */
function named(node: Node, { imports, uses }: CSharpFile): Expression {
  const path = namePath(node);
  if (path === undefined) return unknown(node);
  const [first = '', second = ''] = path;
  const isStatic = imports.hidden.has(first) && isVariable(uses, second);
  return { kind: 'name', path: isStatic ? path.slice(1) : path, span: spanOf(node) };
}
