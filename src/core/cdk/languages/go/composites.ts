import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Entry, Expression, ListExpression } from '../../program.ts';
import { children, innerOf, isError, spanOf, unknown } from '../nodes.ts';
import { stringOf } from './literals.ts';
import { nameOf } from './names.ts';

type Convert = (node: Node) => Expression;

/** `awsrds.BackupProps{…}`, `[]*string{…}` and `map[string]*string{…}`; what is in them goes through `convert`. */
export function composite(node: Node, span: Span, convert: Convert): Expression {
  const [type, body] = children(node);
  return type === undefined || body === undefined ? unknown(node) : bodyOf(type, body, span, convert);
}

/** @param type what the braces hold: of items that leave their own type out, the one of the list or map around them */
function bodyOf(type: Node, body: Node, span: Span, convert: Convert): Expression {
  const element = (node: Node, of: Node | undefined): Expression => elementOf(node, of, convert);
  switch (type.type) {
    case 'pointer_type':
      return bodyOf(children(type)[0] ?? type, body, span, convert);
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return list(children(type).at(-1), body, span, element);
    case 'map_type':
      return object(body, span, true, node => element(node, children(type)[1]));
    case 'qualified_type':
    case 'type_identifier':
      return object(body, span, false, node => element(node, undefined));
    default:
      return unknown(body);
  }
}

/** An item or value is wrapped in a `literal_element`; one without a type of its own is a bare `literal_value`. */
function elementOf(node: Node, type: Node | undefined, convert: Convert): Expression {
  const inner = node.type === 'literal_element' ? (node.firstNamedChild ?? node) : node;
  if (inner.type !== 'literal_value') return convert(inner);
  return type === undefined ? unknown(inner) : bodyOf(type, inner, spanOf(inner), convert);
}

function list(
  type: Node | undefined,
  body: Node,
  span: Span,
  element: (node: Node, type: Node | undefined) => Expression,
): ListExpression {
  const parts = children(body);
  const items = parts.filter(part => part.type === 'literal_element');
  return {
    kind: 'list',
    items: items.map(item => element(item, type)),
    open: items.length < parts.length || body.hasError,
    // What a fix spells is a pointer, which `[]string` does not take.
    inner: type?.type === 'type_identifier' && /^[a-z]/.test(type.text) ? undefined : innerOf(body),
    span,
  };
}

/** New entries are spelled as fields of a struct, which a map does not take. A type of the file may stand for a map too. */
function object(body: Node, span: Span, isMap: boolean, element: (node: Node) => Expression): Expression {
  const parts = children(body);
  const entries = parts.map(part => (part.type === 'keyed_element' ? entryOf(part, isMap, element) : undefined));
  const { hasError } = body;
  const inner = isMap || hasError ? innerOf(body) : between(body);
  const isFixed =
    isMap || inner === undefined || parts.some(part => part.firstNamedChild?.text.startsWith('"') === true);
  return {
    kind: 'object',
    entries: entries.filter(entry => entry !== undefined),
    spreads: hasError || entries.includes(undefined) ? [unknown(body)] : [],
    shape: isFixed ? { kind: 'fixed' } : { kind: 'list', inner },
    span,
  };
}

const between = (body: Node): Span => ({ start: body.startIndex + 1, end: body.endIndex - 1 });

function entryOf(part: Node, isMap: boolean, element: (node: Node) => Expression): Entry | undefined {
  const [key, value] = children(part);
  const name = key === undefined ? undefined : nameIn(key, isMap);
  if (key === undefined || value === undefined || name === undefined || isError(value)) return undefined;
  return { name, key: spanOf(key), value: element(value), span: spanOf(part) };
}

/** A field's name, or what a string says; a name in a map is a variable. */
function nameIn(key: Node, isMap: boolean): string | undefined {
  const written = key.type === 'literal_element' ? (key.firstNamedChild ?? key) : key;
  return written.type === 'identifier' && !isMap ? nameOf(written.text) : stringOf(written);
}
