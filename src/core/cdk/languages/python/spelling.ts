import type { Scalar } from '../../../model.ts';
import type { Layout, Spelling } from '../../language.ts';
import { importing } from './importing.ts';
import { identifierOf } from './names.ts';

export const spelling: Spelling = {
  excerpt: quoteOf,
  namesStructs: true,
  entry: (name, value) => `${identifierOf(name)}=${value}`,
  scalar,
  list: items => `[${items.join(', ')}]`,
  object: (struct, entries, layout) => (struct === undefined ? undefined : `${struct}(${laidOut(entries, layout)})`),
  dictionary: entries => `{${entries.map(([key, value]) => `${quoted(key, '"')}: ${value}`).join(', ')}}`,
  pair: (key, value) => `${quoted(key, '"')}: ${value}`,
  call: (callee, method, args) => `${callee}.${identifierOf(method)}(${args.join(', ')})`,
  create: (callee, args) => `${callee}(${args.join(', ')})`,
  member: (owner, name) => `${owner}.${name}`,
  method: (receiver, name, args) => `${receiver}.${identifierOf(name)}(${args.join(', ')})`,
  statementEnd: '',
  qualified: (module, name) => `${module}.${name}`,
  importing,
};

function scalar(value: Scalar, text: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(value) : quoted(value, quoteOf(text));
}

/** The quotes that the file has more of. Apostrophes within words are none. */
function quoteOf(text: string): '"' | "'" {
  const [double, single] = [text.match(/"/g)?.length ?? 0, text.match(/(?<!\w)'|'(?!\w)/g)?.length ?? 0];
  return single > double ? "'" : '"';
}

function quoted(value: string, quote: '"' | "'"): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote + escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t') + quote;
}

/** On one line where that is short; else one per line with a comma behind each, as Black writes it. */
function laidOut(entries: readonly string[], { indent, unit, newline, lead = 0 }: Layout): string {
  const line = entries.join(', ');
  const isShort = entries.length <= 2 && !line.includes('\n') && indent.length + lead + line.length < 80;
  if (isShort) return line;
  return `${newline}${entries.map(entry => `${indent}${unit}${entry},${newline}`).join('')}${indent}`;
}
