import type { Node } from '@vscode/tree-sitter-wasm';
import { camelOfPascal } from '../names.ts';
import { isDefaultChild } from '../receivers.ts';

/** `software.amazon.awscdk.services.rds.StorageType` in its segments; undefined for anything but plain names. */
export function dotted(node: Node): readonly string[] | undefined {
  const { text } = node;
  if (!/^[\w$\s.\u0080-\uffff]+$/.test(text)) return undefined;
  const segments = text.split('.').map(segment => segment.trim());
  return segments[0] === 'this' || segments[0] === 'super' || segments.includes('') ? undefined : segments;
}

/** Name of a type without its type arguments. */
export function typeName(type: Node | null): readonly string[] | undefined {
  if (type === null) return undefined;
  return dotted(type.type === 'generic_type' ? (type.namedChild(0) ?? type) : type);
}

/** What stands inside parentheses, casts and `Objects.requireNonNull(…)`. */
export function bare(node: Node): Node {
  const inner = innerOf(node);
  return inner === null ? node : bare(inner);
}

function innerOf(node: Node): Node | null {
  if (node.type === 'parenthesized_expression') return node.namedChild(0);
  if (node.type === 'cast_expression') return node.childForFieldName('value');
  if (node.type !== 'method_invocation') return null;
  const isCheck = node.childForFieldName('name')?.text === 'requireNonNull';
  return isCheck ? (node.childForFieldName('arguments')?.namedChild(0) ?? null) : null;
}

/** `getMultiAz` → `multiAz`; undefined for other names. */
export const gotten = (method: string): string | undefined => accessor('get', method);

/** `setMultiAz` → `multiAz`; undefined for other names. */
export const written = (method: string): string | undefined => accessor('set', method);

function accessor(prefix: string, method: string): string | undefined {
  return method.startsWith(prefix) && /^[A-Z]/.test(method.slice(3)) ? camelOfPascal(method.slice(3)) : undefined;
}

/** Where a chain of names and getters begins, and what it passes: `db.getNode().getDefaultChild()`. */
export interface Path {
  /** The first node that is no member of another; undefined for `this`. */
  readonly base: Node | undefined;
  readonly members: readonly string[];
}

export function pathOf(node: Node): Path {
  const at = bare(node);
  if (at.type === 'this') return { base: undefined, members: [] };
  const object = at.childForFieldName('object');
  const member = object === null ? undefined : memberOf(at);
  if (object === null || member === undefined) return { base: at, members: [] };
  const { base, members } = pathOf(object);
  return { base, members: [...members, member] };
}

function memberOf(node: Node): string | undefined {
  if (node.type === 'field_access') return node.childForFieldName('field')?.text;
  if (node.type !== 'method_invocation') return undefined;
  const name = node.childForFieldName('name')?.text ?? '';
  if (/findChild$/i.test(name)) return isDefaultChild(node.text) ? 'defaultChild' : undefined;
  return node.childForFieldName('arguments')?.namedChildCount === 0 ? gotten(name) : undefined;
}

/** Variable and members behind it: `['db', 'node']` of `this.db.getNode()`; undefined where it starts with anything else. */
export function namePath(node: Node): readonly string[] | undefined {
  const { base, members } = pathOf(node);
  if (base === undefined) return members;
  return base.type === 'identifier' ? [base.text, ...members] : undefined;
}
