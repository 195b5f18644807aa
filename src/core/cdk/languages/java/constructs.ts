import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Construct, SymbolName, Wanted } from '../../program.ts';
import { spanOf } from '../nodes.ts';
import { holders } from '../uses.ts';
import { chainAt } from './chains.ts';
import { namePath } from './names.ts';
import type { Source } from './source.ts';
import { typeSymbol } from './symbols.ts';

/** The constructs that a file creates, in the order of the text. */
export function constructsOf(source: Source, wanted: Wanted): readonly Construct[] {
  const held = holders(source.uses, copied);
  return [...source.creations, ...chains(source)]
    .flatMap(node => constructAt(node, held.get(node.id) ?? [], source, wanted))
    .toSorted((one, other) => one.creation.span.start - other.creation.span.start);
}

function constructAt(node: Node, held: readonly string[], source: Source, wanted: Wanted): readonly Construct[] {
  const created = createdAt(node, source);
  if (created === undefined || !wanted.construct(created.symbol)) return [];
  const creation = source.convert(node);
  if (creation.kind !== 'new') return [];
  const keeps = (name: string): boolean => source.uses.values.get(name)?.some(value => value.id === node.id) === true;
  const declares = source.uses.initial.has(node.id);
  return created.isFinished
    ? [{ creation, variables: held, declares, statement: statementOf(node) }]
    : [{ creation, variables: held.filter(name => !keeps(name)), declares, statement: undefined }];
}

interface Created {
  readonly symbol: SymbolName;
  /** Not so where a builder is kept in a variable, and not what it builds. */
  readonly isFinished: boolean;
}

/** What a node creates; undefined where it creates nothing that the CDK would know. */
export function createdAt(node: Node, source: Source): Created | undefined {
  if (node.type === 'object_creation_expression') {
    const symbol = typeSymbol(node.childForFieldName('type'), source);
    return symbol === undefined || symbol.endsWith('.Builder') ? undefined : { symbol, isFinished: true };
  }
  const chain = chainAt(node, source);
  return chain?.creation === undefined ? undefined : { symbol: chain.symbol, isFinished: chain.build !== undefined };
}

/** The last calls of the chains that create something. Those without `build` are found from their beginning. */
function chains(source: Source): readonly Node[] {
  const finished = source.invocations.filter(({ name }) => name === 'build').map(({ node }) => node);
  const begun = new Set(finished.map(node => chainAt(node, source)?.base.id));
  const kept = source.invocations.filter(({ node, name }) => name === 'create' && !begun.has(node.id));
  return [...finished, ...kept.map(({ node }) => lastCall(node))];
}

/** The last call of the chain that a call begins: `build`, where there is one. */
function lastCall(node: Node): Node {
  const { parent } = node;
  if (parent === null || parent.childForFieldName('object')?.id !== node.id) return node;
  return parent.childForFieldName('name')?.text === 'build' ? parent : lastCall(parent);
}

/** `db`, of `this.db = db`; a builder counts as what it builds. */
function copied(value: Node): string | undefined {
  const isBuild = value.type === 'method_invocation' && value.childForFieldName('name')?.text === 'build';
  if (value.type !== 'identifier' && value.type !== 'field_access' && !isBuild) return undefined;
  const path = namePath((isBuild ? value.childForFieldName('object') : null) ?? value);
  return path?.length === 1 ? path[0] : undefined;
}

/** The whole statement, where the node stands alone in it or is all of what is assigned, and another one may follow. */
function statementOf(node: Node): Span | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'cast_expression':
    case 'parenthesized_expression':
    case 'assignment_expression':
    case 'variable_declarator':
      return statementOf(parent);
    case 'expression_statement':
      return isInBlock(parent) ? spanOf(parent) : undefined;
    case 'local_variable_declaration':
      return parent.childrenForFieldName('declarator').length === 1 ? spanOf(parent) : undefined;
    default:
      return undefined;
  }
}

const isInBlock = ({ parent }: Node): boolean => parent?.type === 'block' || parent?.type === 'constructor_body';
