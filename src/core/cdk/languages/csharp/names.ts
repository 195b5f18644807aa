import type { Node } from '@vscode/tree-sitter-wasm';
import { camelOfPascal, isConstant } from '../names.ts';
import { isDefaultChild } from '../receivers.ts';

/** `Amazon.CDK.AWS.RDS.StorageType` in its segments, without `global::`; undefined for anything but plain names. */
export function dotted(node: Node): readonly string[] | undefined {
  const text = node.text.replace(/^global\s*::/, '');
  if (!/^[\w\s.\u0080-\uffff]+$/.test(text)) return undefined;
  const segments = text.split('.').map(segment => segment.trim());
  return segments[0] === 'this' || segments[0] === 'base' || segments.includes('') ? undefined : segments;
}

/** Name of a type without its type arguments. */
export function typeName(type: Node | null): readonly string[] | undefined {
  const name = type?.type === 'nullable_type' ? type.namedChild(0) : type;
  return name === null
    ? undefined
    : name.type === 'generic_name'
      ? dotted(name.namedChild(0) ?? name)
      : qualified(name);
}

function qualified(name: Node): readonly string[] | undefined {
  const last = name.type === 'qualified_name' ? name.childForFieldName('name') : null;
  const qualifier = last?.type === 'generic_name' ? name.childForFieldName('qualifier') : null;
  if (last === null || qualifier === null) return dotted(name);
  return [...(dotted(qualifier) ?? []), last.namedChild(0)?.text ?? ''];
}

/** Constants are called alike in all languages; everything else begins with a small letter in TypeScript: `A` is `a`. */
export const memberName = (name: string): string => (isConstant(name) && name.length > 1 ? name : camelOfPascal(name));

/** What stands inside parentheses, casts, `as`, `await` and before `!`. */
export function bare(node: Node): Node {
  const inner = innerOf(node);
  return inner === null ? node : bare(inner);
}

function innerOf(node: Node): Node | null {
  switch (node.type) {
    case 'parenthesized_expression':
    case 'await_expression':
      return node.namedChild(0) ?? node.child(1);
    case 'cast_expression':
      return node.childForFieldName('value');
    case 'as_expression':
      return node.childForFieldName('left');
    case 'postfix_unary_expression':
      return node.lastChild?.type === '!' ? node.firstChild : null;
    default:
      return null;
  }
}

/** Where a chain of members begins, and what it passes: `db.Node.DefaultChild`, `db.Node?.DefaultChild`. */
export interface Path {
  /** The first node that is no member of another; undefined for `this`. */
  readonly base: Node | undefined;
  readonly members: readonly string[];
}

export function pathOf(node: Node): Path {
  const at = bare(node);
  if (at.type === 'this') return { base: undefined, members: [] };
  const isSought = at.type === 'invocation_expression' && isDefaultChild(at.text);
  const access = isSought ? (at.childForFieldName('function') ?? at) : at;
  const object = objectOf(access);
  const name = object === null ? null : memberOf(access);
  if (object === null || name === null) return { base: at, members: [] };
  const { base, members } = pathOf(object);
  const isVariable = base === undefined && members.length === 0;
  const member = isSought ? 'defaultChild' : isVariable ? name.text : memberName(name.text);
  return { base, members: [...members, member] };
}

/** What a member is looked up in; null for everything else. `this` is no named node, and has no field. */
export function objectOf(node: Node): Node | null {
  if (node.type === 'member_access_expression') return node.childForFieldName('expression') ?? node.firstChild;
  return node.type === 'conditional_access_expression' ? node.childForFieldName('condition') : null;
}

/** The name of a member, behind `.` or `?.`. */
export function memberOf(node: Node): Node | null {
  if (node.type !== 'conditional_access_expression') return node.childForFieldName('name');
  const binding = node.lastNamedChild;
  return binding?.type === 'member_binding_expression' ? binding.childForFieldName('name') : null;
}

/** Variable and members behind it: `['db', 'node']` of `this.db.Node`; undefined where it starts with anything else. */
export function namePath(node: Node): readonly string[] | undefined {
  const { base, members } = pathOf(node);
  if (base === undefined) return members;
  return base.type === 'identifier' ? [base.text, ...members] : undefined;
}
