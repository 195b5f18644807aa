import type { Node } from '@vscode/tree-sitter-wasm';
import { concatenated } from '../concatenation.ts';
import { children } from '../nodes.ts';

/** The text of a string, of adjacent strings or of strings that are added; undefined where a part is computed. */
export function stringOf(node: Node): string | undefined {
  switch (node.type) {
    case 'string':
      return plain(node);
    case 'concatenated_string':
    case 'parenthesized_expression':
      return joined(children(node));
    case 'binary_operator':
      return concatenated(node, 'binary_operator', stringOf);
    default:
      return undefined;
  }
}

function joined(parts: readonly Node[]): string | undefined {
  const texts = parts.map(stringOf).filter(text => text !== undefined);
  return texts.length === parts.length ? texts.join('') : undefined;
}

function plain(node: Node): string | undefined {
  const [, prefix = '', quote = '"'] = /^([A-Za-z]*)("""|'''|"|')/.exec(node.firstChild?.text ?? '') ?? [];
  if (/b/i.test(prefix) || node.lastChild?.text !== quote) return undefined;
  const isFormatted = /f|t/i.test(prefix);
  if (isFormatted && children(node).some(({ type }) => type === 'interpolation')) return undefined;
  const raw = node.text.slice(prefix.length + quote.length, -quote.length).replaceAll('\r\n', '\n');
  const content = isFormatted ? raw.replaceAll('{{', '{').replaceAll('}}', '}') : raw;
  return /r/i.test(prefix) ? content : unescaped(content);
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

const escape =
  /\\(?:(?<octal>[0-7]{1,3})|x(?<hex>[\da-fA-F]{2})|u(?<short>[\da-fA-F]{4})|U(?<long>[\da-fA-F]{8})|(?<other>[^]))/g;

/** Undefined for `\N{…}`, which names a character. A backslash that escapes nothing stands for itself. */
function unescaped(content: string): string | undefined {
  if (!content.includes('\\')) return content;
  if (content.replaceAll('\\\\', '').includes('\\N{')) return undefined;
  return content.replaceAll(escape, (match, ...rest) => {
    const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
    const code = groups['hex'] ?? groups['short'] ?? groups['long'];
    if (groups['octal'] !== undefined) return String.fromCodePoint(Number.parseInt(groups['octal'], 8));
    return code === undefined ? (escapes[groups['other'] ?? ''] ?? match) : (character(code) ?? match);
  });
}

function character(hex: string): string | undefined {
  const code = Number.parseInt(hex, 16);
  return code > 0x10_ff_ff ? undefined : String.fromCodePoint(code);
}

/** The value of `7`, `1_000`, `0x10`, `1.5e3` or one of them behind a minus. */
export function numberOf(node: Node): number | undefined {
  if (node.type === 'unary_operator') {
    const [operand] = children(node);
    const value = node.firstChild?.type === '-' && operand !== undefined ? numberOf(operand) : undefined;
    return value === undefined ? undefined : -value;
  }
  if (node.type !== 'integer' && node.type !== 'float') return undefined;
  const value = Number(node.text.replaceAll('_', ''));
  return Number.isNaN(value) ? undefined : value;
}
