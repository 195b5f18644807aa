import type { Node } from '@vscode/tree-sitter-wasm';
import type { Span } from '../../../model.ts';
import type { Entry, Expression, ObjectExpression, Shape } from '../../program.ts';
import { spanOf, unknown } from '../nodes.ts';
import type { Written } from './callees.ts';
import { stringOf } from './literals.ts';
import { between, isRemark, partsOf } from './paths.ts';

type Read = (node: Node) => Expression;

/** Broken code may have swallowed entries, and counts as something unknown that is spread into the object. */
export function objectOf(node: Node, { text, isBroken: isBrokenAt }: Written, read: Read): ObjectExpression {
  let entries: Entry[] = [];
  const isBroken = isBrokenAt(node);
  const span = spanOf(node);
  const spreads: Expression[] = isBroken ? [unknown(node)] : [];
  for (const part of partsOf(node, text)) {
    const entry = entryOf(part, text, read, isBroken);
    if (entry !== undefined) {
      entries.push(entry);
      continue;
    }
    // A spread may overwrite what stands before it.
    entries = entries.map(each => ({ ...each, value: { kind: 'unknown', span: each.value.span } }));
    spreads.push(spreadOf(part, read));
  }
  const inner = between(node, span, isBroken);
  const shape: Shape = inner === undefined ? { kind: 'fixed' } : { kind: 'list', inner };
  return { kind: 'object', span, entries, spreads, shape };
}

function spreadOf(part: Node, read: Read): Expression {
  const spread = part.type === 'spread_element' ? part.firstNamedChild : null;
  return spread === null ? unknown(part) : { ...read(spread), span: spanOf(part) };
}

/** Undefined for a spread, for broken code, and for a key that is not known. */
function entryOf(part: Node, text: string, read: Read, isBroken: boolean): Entry | undefined {
  const span = spanOf(part);
  // Where nothing is broken, only a pair begins like one.
  const mayBePlain = !isBroken || part.type === 'pair';
  return (mayBePlain ? plainEntry(part, text, span, read) : undefined) ?? otherEntry(part, text, span, read);
}

const plainKey = /([A-Za-z_$][\w$]*):/y;

/** `name: value`, as nearly all entries are: the text tells the key, and the tree is asked for the value alone. */
function plainEntry(pair: Node, text: string, span: Span, read: Read): Entry | undefined {
  plainKey.lastIndex = span.start;
  const name = plainKey.exec(text)?.[1];
  const value = name === undefined ? null : pair.namedChild(1);
  if (name === undefined || value === null || isRemark(value, text)) return undefined;
  return { name, key: { start: span.start, end: span.start + name.length }, span, value: read(value) };
}

function otherEntry(part: Node, text: string, span: Span, read: Read): Entry | undefined {
  const { type } = part;
  if (type === 'shorthand_property_identifier') {
    return { name: text.slice(span.start, span.end), key: span, span, value: read(part) };
  }
  const isMethod = type === 'method_definition';
  const parts = type === 'pair' ? partsOf(part, text) : [];
  const key = isMethod ? part.childForFieldName('name') : parts[0];
  const value = isMethod ? part : parts[1];
  if (key === undefined || key === null || value === undefined) return undefined;
  const at = spanOf(key);
  const name = keyOf(key, text, at);
  return name === undefined ? undefined : { name, key: at, span, value: isMethod ? unknown(part) : read(value) };
}

/** `a`, `'a'`, `1` and `['a']` name an entry; `[a]` may name any. */
function keyOf(key: Node, text: string, { start, end }: Span): string | undefined {
  switch (text[start]) {
    case "'":
    case '"':
      return stringOf(key);
    case '[':
      return key.firstNamedChild === null ? undefined : stringOf(key.firstNamedChild);
    default:
      return text.slice(start, end);
  }
}
