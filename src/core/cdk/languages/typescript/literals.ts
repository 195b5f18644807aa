import type { Node } from '@vscode/tree-sitter-wasm';

/** What a string says, or a template without holes; undefined for everything else and for unfinished ones. */
export function stringOf(node: Node): string | undefined {
  const { type } = node;
  return type === 'string' || type === 'template_string' ? stringIn(node, type, node.text) : undefined;
}

/** The same by who has the type of a node and its text already. */
export function stringIn(node: Node, type: 'string' | 'template_string', text: string): string | undefined {
  const isTemplate = type === 'template_string';
  if (text.length < 2 || text.at(-1) !== text[0]) return undefined;
  if (isTemplate && node.namedChildren.some(child => child?.type === 'template_substitution')) return undefined;
  const inner = text.slice(1, -1);
  return decode(isTemplate ? inner.replaceAll('\r\n', '\n') : inner);
}

/** `-1_000`, `0x10`; undefined for a bigint, which no property of the CDK takes. */
export function numberOf(text: string): number | undefined {
  const value = Number(text.replaceAll('_', ''));
  return Number.isNaN(value) ? undefined : value;
}

const escape = /\\(?:u\{(?<point>[\da-f]{1,6})\}|u(?<unit>[\da-f]{4})|x(?<byte>[\da-f]{2})|(?<sign>\r\n|[^]))/gi;

const signs: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
  '\r\n': '',
};

function decode(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(escape, (match, point?: string, unit?: string, byte?: string, sign = '') => {
    const hex = point ?? unit ?? byte;
    if (hex === undefined) return signs[sign] ?? sign;
    const code = Number.parseInt(hex, 16);
    return code > 0x10_ffff ? match : String.fromCodePoint(code);
  });
}
