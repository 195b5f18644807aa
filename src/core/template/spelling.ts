import { isObject } from '../data.ts';
import type { Data, Scalar } from '../model.ts';

/** How a text is laid out; what is written into it follows. */
export interface Layout {
  readonly isJson: boolean;
  readonly isOneLine: boolean;
  readonly newline: '\n' | '\r\n';
  /** One step of indentation. */
  readonly unit: string;
}

export function layoutOf(text: string): Layout {
  const isJson = /^[\uFEFF\s]*\{/.test(text);
  const step = isJson
    ? /\{\s*?\r?\n([ \t]+)"/.exec(text)?.[1]
    : /^\s*["']?Resources["']?:[^\n]*\n(?:\s*(?:#[^\n]*)?\n)*( +)\S/m.exec(text)?.[1];
  return {
    isJson,
    isOneLine: !text.trimEnd().includes('\n'),
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    unit: step ?? '  ',
  };
}

/** `Key: value` in block style. */
export function blockEntry(layout: Layout, indent: string, key: string, value: Data): string {
  return `${plain(key)}:${blockValue(layout, indent, value)}`;
}

/** What follows the colon of a key that is indented by `indent`: what is nested goes below, one step further in. */
export function blockValue(layout: Layout, indent: string, value: Data): string {
  const below = blockChildren(layout, indent + layout.unit, value);
  return below === undefined ? ` ${inline(value)}` : layout.newline + below;
}

/** `- item` in block style. */
export function blockItem(layout: Layout, indent: string, value: Data): string {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0) return `- ${inline(value)}`;
  return `- ${entries.map(([key, nested]) => blockEntry(layout, `${indent}  `, key, nested)).join(`${layout.newline}${indent}  `)}`;
}

function blockChildren(layout: Layout, indent: string, value: Data): string | undefined {
  const lines = isObject(value)
    ? Object.entries(value).map(([key, nested]) => blockEntry(layout, indent, key, nested))
    : Array.isArray(value)
      ? value.map((item: Data) => blockItem(layout, indent, item))
      : [];
  return lines.length === 0 ? undefined : lines.map(line => indent + line).join(layout.newline);
}

/** JSON, over several lines continued at `indent` unless the whole text is one line. */
export function json(layout: Layout, indent: string, value: Data): string {
  if (layout.isOneLine) return inlineJson(value);
  return JSON.stringify(value, undefined, layout.unit).replaceAll('\n', layout.newline + indent);
}

/** A value on one line, in YAML's flow style. */
export function inline(value: Data): string {
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, nested]) => `${plain(key)}: ${inline(nested)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return Array.isArray(value) ? `[${value.map((item: Data) => inline(item)).join(', ')}]` : scalar(value);
}

/** A value on one line of JSON. */
export function inlineJson(value: Data): string {
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, nested]) => `${JSON.stringify(key)}: ${inlineJson(nested)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return Array.isArray(value) ? `[${value.map((item: Data) => inlineJson(item)).join(', ')}]` : JSON.stringify(value);
}

/** A scalar in the quotes of the one that it replaces. */
export function quotedLike(old: string, value: Scalar): string {
  if (old.startsWith('"')) return JSON.stringify(String(value));
  return old.startsWith("'") ? `'${String(value).replaceAll("'", "''")}'` : scalar(value);
}

function scalar(value: Data): string {
  return typeof value === 'string' ? plain(value) : JSON.stringify(value);
}

/** Text without quotes where YAML reads it back as the same text. */
function plain(text: string): string {
  const isPlain =
    /^[A-Za-z_][\w./-]*(?:::?[\w./-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
