import type { Node } from '@vscode/tree-sitter-wasm';
import { concatenated } from '../concatenation.ts';
import { children } from '../nodes.ts';

/** The text of a string, or of strings that are added; undefined where a part is computed. */
export function stringOf(node: Node): string | undefined {
  switch (node.type) {
    case 'interpreted_string_literal':
      return unescaped(node.text.slice(1, -1));
    case 'raw_string_literal':
      return node.text.slice(1, -1).replaceAll('\r', '');
    case 'parenthesized_expression':
      return within(children(node)[0]);
    case 'binary_expression':
      return concatenated(node, 'binary_expression', stringOf);
    default:
      return undefined;
  }
}

const within = (node: Node | undefined): string | undefined => (node === undefined ? undefined : stringOf(node));

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

const escape = /\\(?:([abfnrtv\\"])|([0-7]{3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g;

function unescaped(content: string): string {
  if (!content.includes('\\')) return content;
  return content.replaceAll(escape, (match, letter: string | undefined, octal: string | undefined, ...hex) => {
    if (letter !== undefined) return escapes[letter] ?? match;
    const digits: string = hex.slice(0, 3).find(value => value !== undefined) ?? '';
    const code = octal === undefined ? Number.parseInt(digits, 16) : Number.parseInt(octal, 8);
    return code > 0x10_ff_ff ? match : String.fromCodePoint(code);
  });
}

/** The value of `7`, `1_000`, `0x10`, `0600`, `1.5e3` or one of them behind a minus. */
export function numberOf(node: Node): number | undefined {
  const { type, text } = node;
  if (type === 'unary_expression' && text.startsWith('-')) {
    const [operand] = children(node);
    const value = operand === undefined ? undefined : numberOf(operand);
    return value === undefined ? undefined : -value;
  }
  if (type !== 'int_literal' && type !== 'float_literal') return undefined;
  const value = Number(text.replaceAll('_', '').replace(/^0(?=\d+$)/, '0o'));
  return Number.isNaN(value) ? undefined : value;
}
