import type { Layout, Spelling } from '../../language.ts';
import { importing } from './importing.ts';
import { quoteIn } from './quotes.ts';

/** How TypeScript and JavaScript write what a fix needs. */
export const spelling: Spelling = {
  excerpt: quoteIn,
  entry: (name, value) => `${keyed(name)}: ${value}`,
  scalar: (value, text) => (typeof value === 'string' ? quoted(value, quoteIn(text)) : String(value)),
  list: items => `[${items.join(', ')}]`,
  namesStructs: false,
  object: (_struct, entries, layout) => braced(entries, layout),
  dictionary: entries => onOneLine(entries.map(([key, value]) => `${keyed(key)}: ${value}`)),
  pair: (key, value) => `${keyed(key)}: ${value}`,
  call: (callee, method, args) => `${callee}.${method}(${args.join(', ')})`,
  create: (callee, args) => `new ${callee}(${args.join(', ')})`,
  member: (owner, name) => `${owner}.${name}`,
  method: (receiver, name, args) => `${receiver}.${name}(${args.join(', ')})`,
  statementEnd: ';',
  qualified: (module, name) => `${module}.${name}`,
  importing,
};

function keyed(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name, "'");
}

/** JSON escapes what a line may not hold; the quote is the file's own. */
function quoted(value: string, quote: "'" | '"'): string {
  const inner = JSON.stringify(value).slice(1, -1);
  return quote === '"' ? `"${inner}"` : `'${inner.replaceAll('\\"', '"').replaceAll("'", String.raw`\'`)}'`;
}

const width = 100;

function braced(entries: readonly string[], { indent, unit, newline, lead = 0 }: Layout): string {
  const line = onOneLine(entries);
  const isShort =
    entries.length <= 2 && !line.includes('\n') && indent.length + lead + unit.length + line.length <= width;
  if (isShort) return line;
  return `{${entries.map(entry => `${newline}${indent}${unit}${entry},`).join('')}${newline}${indent}}`;
}

function onOneLine(entries: readonly string[]): string {
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
