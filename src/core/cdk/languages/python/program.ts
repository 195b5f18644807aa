import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Program, Receiver, Statement, Wanted } from '../../program.ts';
import { declarations, type Declarations } from '../declarations.ts';
import { children, spanOf, unknown } from '../nodes.ts';
import { madeReceiver } from '../receivers.ts';
import { holders } from '../uses.ts';
import { argumentsIn, constructOf, expressionOf, staticCall, symbolOf, type Context } from './expressions.ts';
import type { Call } from '../calls.ts';
import { readFile } from './file.ts';
import { chainOf, lastOf, nameOf, variableIn, withoutSelf } from './names.ts';

export function programOf(root: Node, wanted: Wanted): Program {
  const file = readFile(root);
  const paths = new Map(file.calls.flatMap(({ node, path }) => (path === undefined ? [] : [[node.id, path]])));
  const variables: Declarations = declarations(file.uses, node => expressionOf(node, context));
  const context: Context = { file, wanted, paths, symbols: new Map(), made: new Map(), declared: variables.declared };
  const created = file.calls.flatMap(({ node }) => {
    const symbol = symbolOf(node, context);
    const creation = symbol === undefined ? undefined : constructOf(node, symbol, context);
    return creation === undefined ? [] : [{ node, creation }];
  });
  const names = created.length === 0 ? undefined : holders(file.uses, variableIn);
  const statements = [
    ...file.calls.flatMap(call => callStatement(call, context)),
    ...file.assignments.flatMap(node => assignmentStatement(node, context)),
  ];
  return {
    imports: { names: file.imports.names, wildcards: file.imports.wildcards },
    constructs: created.map(({ node, creation }) => ({
      creation,
      variables: names?.get(node.id) ?? [],
      declares: false,
      statement: statementOf(node),
    })),
    statements: statements.toSorted((a, b) => startOf(a) - startOf(b)),
    ...variables,
  };
}

/** The statement that a creation is the whole right side of, or that it is alone. */
function statementOf(node: Node): Span | undefined {
  const { parent } = node;
  if (parent?.type === 'expression_statement') return children(parent).length === 1 ? spanOf(parent) : undefined;
  const isPassed = parent?.type === 'parenthesized_expression' || parent?.type === 'assignment';
  return isPassed ? statementOf(parent) : undefined;
}

function callStatement({ node, path }: Call, context: Context): readonly Statement[] {
  if (path !== undefined && !context.wanted.method(nameOf(lastOf(path)))) return [];
  const callee = node.firstNamedChild;
  const [object, attribute] = callee?.type === 'attribute' ? children(callee) : [];
  const method = nameOf((attribute ?? callee)?.text ?? '');
  if (!context.wanted.method(method)) return [];
  const symbol = symbolOf(node, context);
  if (symbol !== undefined) return [{ kind: 'static', call: staticCall(node, symbol, context), span: spanOf(node) }];
  const on = object === undefined ? undefined : receiverOf(object, context);
  if (on === undefined) return [];
  return [{ kind: 'call', on, method, args: argumentsIn(node, method, context), span: spanOf(node) }];
}

function assignmentStatement(node: Node, context: Context): readonly Statement[] {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const [object, key] = left === null ? [] : children(left);
  const on = object === undefined ? undefined : receiverOf(object, context);
  if (on === undefined || key === undefined) return [];
  const isKnown = right !== null && node.type === 'assignment';
  const value = isKnown ? expressionOf(right, context) : unknown(right ?? node);
  return [{ kind: 'assignment', on, property: nameOf(key.text), key: spanOf(key), value, span: spanOf(node) }];
}

/** Undefined for what is neither a variable nor made on the spot by the CDK. */
function receiverOf(object: Node, context: Context): Receiver | undefined {
  const { base, members } = chainOf(object);
  if (base.type === 'identifier') {
    const [variable, ...path] = withoutSelf([base.text, ...members]);
    return variable === undefined ? undefined : { variable, path: path.map(nameOf) };
  }
  const isMade = base.type === 'call' || base.type === 'subscript';
  return isMade ? madeReceiver(base, members.map(nameOf), node => expressionOf(node, context)) : undefined;
}

const startOf = (statement: Statement): number => statement.span.start;
