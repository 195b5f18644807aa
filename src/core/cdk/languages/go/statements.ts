import type { Node } from '@vscode/tree-sitter-wasm';
import type { Receiver, Statement } from '../../program.ts';
import { children, spanOf, unknown } from '../nodes.ts';
import { argumentsIn, calleeOf, expressionOf, staticCall, type Context } from './expressions.ts';
import type { Call } from '../calls.ts';
import { madeReceiver } from '../receivers.ts';
import { isSetter, type GoFile } from './file.ts';
import { chainOf, lastOf, nameOf } from './names.ts';
import { withoutReceiver } from './variables.ts';

/** Wanted calls, setters and assignments to fields, in the order of the text. */
export function statementsOf(file: GoFile, context: Context): readonly Statement[] {
  const statements = [
    ...file.calls.flatMap(call => callStatement(call, context)),
    ...file.assignments.flatMap(node => assignmentStatement(node, context)),
  ];
  return statements.toSorted((a, b) => a.span.start - b.span.start);
}

function callStatement({ node, path }: Call, context: Context): readonly Statement[] {
  const callee = calleeOf(node, context);
  if (callee !== undefined) {
    const isWanted = callee.kind === 'function' && context.wanted.method(lastOf(callee.symbol));
    return isWanted ? [{ kind: 'static', call: staticCall(node, callee.symbol, context), span: spanOf(node) }] : [];
  }
  if (path !== undefined && !isMatter(lastOf(path), context)) return [];
  const selector = node.firstNamedChild;
  const [operand, field] = selector?.type === 'selector_expression' ? children(selector) : [];
  if (operand === undefined || field === undefined || !isMatter(field.text, context)) return [];
  const on = receiverOf(operand, context);
  return on === undefined ? [] : methodStatement(node, field, on, context);
}

const isMatter = (name: string, { wanted }: Context): boolean => wanted.method(nameOf(name)) || isSetter(name);

/** A setter with one value is an assignment. */
function methodStatement(node: Node, field: Node, on: Receiver, context: Context): readonly Statement[] {
  const args = argumentsIn(node, context);
  const [method, span] = [nameOf(field.text), spanOf(node)];
  if (context.wanted.method(method)) return [{ kind: 'call', on, method, args, span }];
  const [value, second] = args;
  if (value === undefined || second !== undefined) return [];
  return [
    { kind: 'assignment', on, property: nameOf(field.text.slice('Set'.length)), key: spanOf(field), value, span },
  ];
}

function assignmentStatement(node: Node, context: Context): readonly Statement[] {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const [[target], [value]] = [left === null ? [] : children(left), right === null ? [] : children(right)];
  const [operand, key] = target === undefined ? [] : children(target);
  const on = operand === undefined ? undefined : receiverOf(operand, context);
  if (on === undefined || key === undefined || value === undefined) return [];
  const isKnown = node.childForFieldName('operator')?.type === '=' && value.id === right?.lastNamedChild?.id;
  return [
    {
      kind: 'assignment',
      on,
      property: nameOf(key.text),
      key: spanOf(key),
      value: isKnown ? expressionOf(value, context) : unknown(value),
      span: spanOf(node),
    },
  ];
}

/** Undefined for what is neither a variable nor made on the spot by the CDK. */
function receiverOf(operand: Node, context: Context): Receiver | undefined {
  const { base, members } = chainOf(operand, context.file.packages);
  if (base.type === 'identifier') {
    const [variable = '', ...path] = withoutReceiver([base.text, ...members], context.file);
    return { variable, path: path.map(nameOf) };
  }
  const isMade = base.type === 'call_expression' || base.type === 'index_expression';
  return isMade ? madeReceiver(base, members.map(nameOf), node => expressionOf(node, context)) : undefined;
}
