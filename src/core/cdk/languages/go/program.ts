import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Construct, Program, Wanted } from '../../program.ts';
import { declarations } from '../declarations.ts';
import { children, spanOf } from '../nodes.ts';
import { holders } from '../uses.ts';
import { calleeOf, creationOf, expressionOf, type Context } from './expressions.ts';
import { readFile, type GoFile } from './file.ts';
import { statementsOf } from './statements.ts';
import { variableIn } from './variables.ts';

export function programOf(root: Node, wanted: Wanted): Program {
  const file = readFile(root);
  const paths = new Map(file.calls.flatMap(({ node, path }) => (path === undefined ? [] : [[node.id, path]])));
  const context: Context = { file, wanted, paths, meanings: new Map(), creations: new Map() };
  return {
    imports: { names: file.imports.names, wildcards: file.imports.wildcards },
    constructs: constructsOf(file, context),
    statements: statementsOf(file, context),
    ...declarations(file.uses, node => expressionOf(node, context)),
  };
}

function constructsOf(file: GoFile, context: Context): readonly Construct[] {
  const created = file.calls.flatMap(({ node }) => {
    const callee = calleeOf(node, context);
    return callee?.kind === 'class' && context.wanted.construct(callee.symbol) ? [{ node, symbol: callee.symbol }] : [];
  });
  if (created.length === 0) return [];
  const variables = holders(file.uses, value => variableIn(value, file));
  return created.map(({ node, symbol }) => ({
    creation: creationOf(node, symbol, context),
    variables: variables.get(node.id) ?? [],
    declares: file.uses.initial.has(node.id),
    statement: statementOf(node),
  }));
}

const passed: ReadonlySet<string> = new Set(['expression_list', 'var_spec', 'parenthesized_expression']);
const statements: ReadonlySet<string> = new Set([
  'expression_statement',
  'short_var_declaration',
  'assignment_statement',
  'var_declaration',
]);

/** The statement that a creation is the whole right side of, or that it is alone. */
function statementOf(node: Node): Span | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  if (statements.has(parent.type)) return spanOf(parent);
  const isWhole = passed.has(parent.type) && (parent.type === 'var_spec' || children(parent).length === 1);
  return isWhole ? statementOf(parent) : undefined;
}
