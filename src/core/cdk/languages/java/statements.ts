import type { Node } from '@vscode/tree-sitter-wasm';
import type { Receiver, Statement, Wanted } from '../../program.ts';
import { spanOf } from '../nodes.ts';
import { inOrder, madeReceiver, type Found } from '../receivers.ts';
import { isVariable } from '../uses.ts';
import { argumentsOf } from './arguments.ts';
import { createdAt } from './constructs.ts';
import type { Invocation } from './file.ts';
import type { Source } from './source.ts';
import { pathOf, written } from './names.ts';
import { ownerSymbol } from './symbols.ts';

export function statementsOf(source: Source, wanted: Wanted): readonly Statement[] {
  return inOrder([
    ...source.invocations.flatMap(invocation => said(invocation, source, wanted)),
    ...source.assignments.flatMap(node => assigned(node, source, wanted)),
  ]);
}

function said({ node, name }: Invocation, source: Source, wanted: Wanted): readonly Found[] {
  const isWanted = wanted.method(name);
  const property = isWanted ? undefined : written(name);
  if (!isWanted && property === undefined) return [];
  const object = node.childForFieldName('object');
  const key = node.childForFieldName('name');
  const list = node.childForFieldName('arguments');
  if (object === null || key === null || list === null) return [];
  const at = key.startIndex;
  const call = isWanted ? staticCall(node, object, source) : undefined;
  if (call !== undefined) return [{ at, statement: call }];
  const on = receiverOf(object, source, wanted);
  if (on === undefined) return [];
  const args = argumentsOf(list, source);
  const span = spanOf(node);
  if (property === undefined) return [{ at, statement: { kind: 'call', on, method: name, args, span } }];
  const [value, ...more] = args;
  if (value === undefined || more.length > 0) return [];
  return [{ at, statement: { kind: 'assignment', on, property, key: spanOf(key), value, span } }];
}

function staticCall(node: Node, owner: Node, source: Source): Statement | undefined {
  const call = ownerSymbol(owner, source) === undefined ? undefined : source.convert(node);
  return call?.kind === 'call' ? { kind: 'static', call, span: call.span } : undefined;
}

/** `cfn.multiAz = true`. Java code sets the properties of the CDK by methods, those of its own classes so. */
function assigned(node: Node, source: Source, wanted: Wanted): readonly Found[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const object = left?.type === 'field_access' ? left.childForFieldName('object') : null;
  const key = left?.childForFieldName('field') ?? null;
  const on = object === null ? undefined : receiverOf(object, source, wanted);
  if (on === undefined || key === null || right === null) return [];
  const value = source.convert(right);
  const at = key.startIndex;
  return [
    { at, statement: { kind: 'assignment', on, property: key.text, key: spanOf(key), value, span: spanOf(node) } },
  ];
}

function receiverOf(node: Node, source: Source, wanted: Wanted): Receiver | undefined {
  const { base, members } = pathOf(node);
  const [first, ...rest] = members;
  if (base === undefined) return first === undefined ? undefined : { variable: first, path: rest };
  if (base.type === 'identifier') {
    const isKnown = isVariable(source.uses, base.text) || /^[^A-Z]/.test(base.text);
    return isKnown ? { variable: base.text, path: members } : undefined;
  }
  const created = createdAt(base, source);
  if (created !== undefined)
    return created.isFinished && wanted.construct(created.symbol)
      ? madeReceiver(base, members, source.convert)
      : undefined;
  const isMade = base.type === 'method_invocation' || base.type === 'array_access';
  return isMade ? madeReceiver(base, members, source.convert) : undefined;
}
