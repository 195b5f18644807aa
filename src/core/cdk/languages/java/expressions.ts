import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../../program.ts';
import { foreign, innerOf, isError, literal, spanOf, unknown } from '../nodes.ts';
import { choiceAt, concatenatedAt, numberAt, signedAt } from '../operators.ts';
import { isVariable } from '../uses.ts';
import { unwrapped } from '../unwrapping.ts';
import { built, chainAt } from './chains.ts';
import { created, factory, listOf } from './collections.ts';
import { argumentsOf } from './arguments.ts';
import type { JavaFile } from './file.ts';
import { numberOf, stringOf } from './literals.ts';
import { bare, namePath } from './names.ts';

import type { Source } from './source.ts';
import { ownerSymbol, staticSymbol, typeSymbol } from './symbols.ts';

export function createSource(file: JavaFile): Source {
  const source: Source = { ...file, chains: new Map(), convert: node => convert(bare(node), source) };
  return source;
}

function convert(node: Node, source: Source): Expression {
  switch (isError(node) ? 'ERROR' : node.type) {
    case 'string_literal':
    case 'character_literal':
      return literal(node, stringOf(node.text));
    case 'true':
    case 'false':
      return literal(node, node.type === 'true');
    case 'null_literal':
      return literal(node, null);
    case 'unary_expression':
      return signedAt(
        node,
        node.childForFieldName('operator')?.text,
        node.childForFieldName('operand'),
        source.convert,
      );
    case 'binary_expression':
      return concatenatedAt(node, source.convert);
    case 'ternary_expression':
      return choiceAt(node, source.convert);
    case 'array_creation_expression':
      return array(node, source);
    case 'array_initializer':
      return listOf(node, node, source);
    case 'object_creation_expression':
      return creation(node, source);
    case 'method_invocation':
      return invocation(node, source);
    case 'identifier':
      return identifier(node, source);
    case 'field_access':
      return field(node, source);
    case 'this':
      return { kind: 'name', path: [], span: spanOf(node) };
    default:
      return node.type.endsWith('_literal') ? numberAt(node, numberOf(node.text)) : unknown(node);
  }
}

function array(node: Node, source: Source): Expression {
  const items = node.childForFieldName('value');
  return items === null ? unknown(node) : listOf(node, items, source);
}

function creation(node: Node, source: Source): Expression {
  const collected = created(node, source);
  if (collected !== undefined) return collected;
  const symbol = typeSymbol(node.childForFieldName('type'), source);
  const args = node.childForFieldName('arguments');
  if (symbol === undefined || args === null) return foreign(node);
  const chain = chainAt(node, source);
  if (chain !== undefined) return built(node, chain, source);
  const argsEnd = innerOf(args)?.end ?? args.endIndex;
  return { kind: 'new', symbol, args: argumentsOf(args, source), argsEnd, span: spanOf(node) };
}

function invocation(node: Node, source: Source): Expression {
  const object = node.childForFieldName('object');
  const name = node.childForFieldName('name')?.text ?? '';
  const chain = chainAt(node, source);
  if (chain !== undefined) return built(node, chain, source);
  if (object === null) return call(node, staticSymbol(name, source), source);
  const collection = factory(node, object, name, source);
  if (collection !== undefined) return collection;
  const owner = ownerSymbol(object, source);
  if (owner !== undefined) return call(node, `${owner}.${name}`, source);
  return unwrapped(node, name, () => source.convert(object)) ?? named(node, source);
}

function call(node: Node, symbol: string | undefined, source: Source): Expression {
  const args = node.childForFieldName('arguments');
  if (symbol === undefined || args === null) return unknown(node);
  return { kind: 'call', symbol, args: argumentsOf(args, source), span: spanOf(node) };
}

function identifier(node: Node, source: Source): Expression {
  const symbol = staticSymbol(node.text, source);
  return symbol === undefined ? named(node, source) : { kind: 'member', symbol, span: spanOf(node) };
}

function field(node: Node, source: Source): Expression {
  if (/^Boolean\.(?:TRUE|FALSE)$/.test(node.text)) return literal(node, node.text === 'Boolean.TRUE');
  const symbol = ownerSymbol(node, source);
  return symbol === undefined ? named(node, source) : { kind: 'member', symbol, span: spanOf(node) };
}

/** A variable and its getters; `Settings.DAYS` of a class of the file is `DAYS`. A builder kept in a variable stands for what it builds. */
function named(node: Node, { imports, uses }: JavaFile): Expression {
  const isBuild = node.type === 'method_invocation' && node.childForFieldName('name')?.text === 'build';
  const path = namePath((isBuild ? node.childForFieldName('object') : null) ?? node);
  if (path === undefined) return unknown(node);
  const [first = '', second = ''] = path;
  const isStatic = imports.hidden.has(first) && isVariable(uses, second);
  return { kind: 'name', path: isStatic ? path.slice(1) : path, span: spanOf(node) };
}
