import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Construct, Wanted } from '../../program.ts';
import { spanOf } from '../nodes.ts';
import { holders } from '../uses.ts';
import { createdSymbol } from './creations.ts';
import type { Source } from './file.ts';
import { namePath } from './names.ts';

/** The constructs that a file creates, in the order of the text. */
export function constructsOf(source: Source, wanted: Wanted): readonly Construct[] {
  const held = holders(source.uses, copied);
  return source.creations.flatMap(node => {
    const symbol = createdSymbol(node, source);
    const creation = symbol !== undefined && wanted.construct(symbol) ? source.convert(node) : undefined;
    if (creation?.kind !== 'new') return [];
    const declares = source.uses.initial.has(node.id);
    return [{ creation, variables: held.get(node.id) ?? [], declares, statement: statementOf(node) }];
  });
}

/** `db`, of `this.Db = db`. */
function copied(value: Node): string | undefined {
  if (value.type !== 'identifier' && value.type !== 'member_access_expression') return undefined;
  const path = namePath(value);
  return path?.length === 1 ? path[0] : undefined;
}

/**
 * The whole statement, where the node stands alone in it or is all of what is assigned, and another one may follow. With
 * `_ = new …` it is part of something larger: nothing can be called on `_`.
 */
function statementOf(node: Node): Span | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'cast_expression':
    case 'as_expression':
    case 'parenthesized_expression':
    case 'variable_declarator':
      return statementOf(parent);
    case 'assignment_expression':
      return parent.childForFieldName('left')?.text === '_' ? undefined : statementOf(parent);
    case 'variable_declaration':
      return declares(parent) ? statementOf(parent) : undefined;
    case 'expression_statement':
    case 'local_declaration_statement':
      return isInBlock(parent) ? spanOf(parent) : undefined;
    default:
      return undefined;
  }
}

/** Whether it declares one variable alone. */
const declares = (declaration: Node): boolean =>
  declaration.namedChildren.filter(child => child?.type === 'variable_declarator').length === 1;

const isInBlock = ({ parent }: Node): boolean => parent?.type === 'block' || parent?.type === 'global_statement';
