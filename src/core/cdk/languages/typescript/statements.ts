import type { Node } from '@vscode/tree-sitter-wasm';
import type { Receiver, Statement, Wanted } from '../../program.ts';
import { spanOf, unknown } from '../nodes.ts';
import { calledName } from './callees.ts';
import { argumentsIn, calleeOf, callOf, creationOf, expressionOf, type Source } from './expressions.ts';
import { stringOf } from './literals.ts';
import { chainOf, partsOf } from './paths.ts';

/** A wanted method that is called: on a variable, on a creation, or statically. */
export function callStatement(node: Node, source: Source, wanted: Wanted): Statement | undefined {
  if (!wanted.method(calledName(node, source))) return undefined;
  const member = memberIn(node.firstNamedChild, source.text);
  if (member === undefined) return undefined;
  const call = callOf(node, source);
  if (call !== undefined) return { kind: 'static', span: spanOf(node), call };
  const on = receiverOf(member.object, source, wanted);
  if (on === undefined) return undefined;
  return { kind: 'call', span: spanOf(node), on, method: member.name, args: argumentsIn(node, source) };
}

/** `x.y = value`; what `x.y ??= value` and `x.y += value` write is unknown. */
export function assignmentStatement(node: Node, type: string, source: Source, wanted: Wanted): Statement | undefined {
  const member = memberIn(node.firstNamedChild, source.text);
  const right = node.lastNamedChild;
  if (member === undefined || right === null) return undefined;
  const on = receiverOf(member.object, source, wanted);
  if (on === undefined) return undefined;
  const value = type === 'assignment_expression' ? expressionOf(right, source) : unknown(right);
  return { kind: 'assignment', span: spanOf(node), on, property: member.name, key: spanOf(member.key), value };
}

/** `Object.assign(cfn, { multiAz: true })` assigns each of the properties. */
export function assignedTogether(node: Node, source: Source, wanted: Wanted): readonly Statement[] {
  if (source.callees.get(node.id) !== 'Object.assign') return none;
  const [target, ...sources] = partsOf(node.lastNamedChild ?? node, source.text);
  const on = target === undefined ? undefined : receiverOf(target, source, wanted);
  if (on === undefined) return none;
  const objects = sources.map(one => expressionOf(one, source)).filter(one => one.kind === 'object');
  return objects
    .flatMap(({ entries }) => entries)
    .map(({ name, key, value, span }) => ({ kind: 'assignment', span, on, property: name, key, value }));
}

const none: readonly never[] = [];

interface Member {
  readonly object: Node;
  readonly key: Node;
  readonly name: string;
}

/** `object.name` and `object['name']`, the latter only without an index that is computed. */
function memberIn(node: Node | null, text: string): Member | undefined {
  const { firstNamedChild: object, lastNamedChild: key } = node ?? { firstNamedChild: null, lastNamedChild: null };
  if (node === null || object === null || key === null) return undefined;
  const isIndex = text[node.endIndex - 1] === ']';
  if (node.type !== (isIndex ? 'subscript_expression' : 'member_expression')) return undefined;
  const name = isIndex ? stringOf(key) : text.slice(key.startIndex, key.endIndex);
  return name === undefined ? undefined : { object, key, name };
}

function receiverOf(node: Node, source: Source, wanted: Wanted): Receiver | undefined {
  const { from, path } = chainOf(node, source.text);
  if (typeof from === 'string') {
    const [variable, ...members] = path;
    return variable === undefined ? undefined : { variable, path: members };
  }
  const { type } = from;
  if (type === 'new_expression') {
    const symbol = calleeOf(from, source);
    const isWanted = symbol !== undefined && wanted.construct(symbol);
    const creation = isWanted ? creationOf(from, source, symbol) : undefined;
    return creation === undefined ? undefined : { creation, path };
  }
  const call = type === 'call_expression' ? callOf(from, source) : undefined;
  if (call !== undefined) return { call, path };
  return computing.has(type) ? { computed: spanOf(from), path } : undefined;
}

/** What may come to a construct that cannot be seen. */
const computing: ReadonlySet<string> = new Set([
  'call_expression',
  'subscript_expression',
  'binary_expression',
  'ternary_expression',
]);
