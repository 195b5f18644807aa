import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import { spanOf } from '../nodes.ts';
import { partsOf } from './paths.ts';
import { settled } from './uses.ts';

/** Spans of statements by the node id of the value that is their whole right side, or all of them. */
export interface StatementSpans {
  readonly byValue: Map<number, Span>;
  /** Statements that another one stands around closely, by node id: `export`, or an `if` without braces. */
  readonly around: Map<number, Span | undefined>;
}

export const spannedTypes: readonly string[] = [
  'export_statement',
  'if_statement',
  'else_clause',
  'for_statement',
  'for_in_statement',
  'while_statement',
  'do_statement',
  'labeled_statement',
  'lexical_declaration',
  'variable_declaration',
  'expression_statement',
];

/** Nodes come in the order of the text, those outside first. */
export function noteSpan(node: Node, type: string, text: string, spans: StatementSpans): void {
  switch (type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      noteValue(node, declaredIn(node, text), spans);
      break;
    case 'expression_statement':
      noteValue(node, node.firstNamedChild, spans);
      break;
    default:
      for (const { id } of partsOf(node, text))
        spans.around.set(id, type === 'export_statement' ? spanOf(node) : undefined);
  }
}

function declaredIn(declaration: Node, text: string): Node | null {
  const [declarator, ...others] = partsOf(declaration, text);
  return others.length > 0 ? null : (declarator?.childForFieldName('value') ?? null);
}

function noteValue(statement: Node, value: Node | null, { byValue, around }: StatementSpans): void {
  const span = around.has(statement.id) ? around.get(statement.id) : spanOf(statement);
  if (value !== null && span !== undefined) byValue.set(settled(value).id, span);
}
