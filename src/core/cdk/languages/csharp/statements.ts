import type { Node } from '@vscode/tree-sitter-wasm';
import type { Receiver, Statement, Wanted } from '../../program.ts';
import { spanOf } from '../nodes.ts';
import { inOrder, madeReceiver, type Found } from '../receivers.ts';
import { argumentsOf } from './arguments.ts';
import { createdSymbol } from './creations.ts';
import type { Invocation, Source } from './file.ts';
import { memberName, memberOf, objectOf, pathOf } from './names.ts';
import { ownerSymbol } from './symbols.ts';

export function statementsOf(source: Source, wanted: Wanted): readonly Statement[] {
  return inOrder([
    ...source.invocations.flatMap(invocation => called(invocation, source, wanted)),
    ...source.assignments.flatMap(node => assigned(node, source, wanted)),
  ]);
}

function called({ node, object, key }: Invocation, source: Source, wanted: Wanted): readonly Found[] {
  const method = memberName(key.text);
  const list = node.childForFieldName('arguments');
  if (!wanted.method(method) || list === null) return [];
  const at = key.startIndex;
  const call = staticCall(node, object, source);
  if (call !== undefined) return [{ at, statement: call }];
  const on = receiverOf(object, source, wanted);
  if (on === undefined) return [];
  return [{ at, statement: { kind: 'call', on, method, args: argumentsOf(list, source), span: spanOf(node) } }];
}

function staticCall(node: Node, owner: Node, source: Source): Statement | undefined {
  const call = ownerSymbol(owner, source) === undefined ? undefined : source.convert(node);
  return call?.kind === 'call' ? { kind: 'static', call, span: call.span } : undefined;
}

/** `cfn.CfnOptions.DeletionPolicy = …` */
function assigned(node: Node, source: Source, wanted: Wanted): readonly Found[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const object = left === null ? null : objectOf(left);
  const key = object === null || left === null ? null : memberOf(left);
  const on = object === null ? undefined : receiverOf(object, source, wanted);
  if (on === undefined || key === null || right === null) return [];
  const property = memberName(key.text);
  const value = source.convert(right);
  const at = key.startIndex;
  return [{ at, statement: { kind: 'assignment', on, property, key: spanOf(key), value, span: spanOf(node) } }];
}

function receiverOf(node: Node, source: Source, wanted: Wanted): Receiver | undefined {
  const { base, members } = pathOf(node);
  const [first, ...rest] = members;
  if (base === undefined) return first === undefined ? undefined : { variable: first, path: rest };
  switch (base.type) {
    case 'identifier':
      return { variable: base.text, path: members };
    case 'object_creation_expression':
      return wanted.construct(createdSymbol(base, source) ?? '')
        ? madeReceiver(base, members, source.convert)
        : undefined;
    case 'invocation_expression':
    case 'element_access_expression':
      return madeReceiver(base, members, source.convert);
    default:
      return undefined;
  }
}
