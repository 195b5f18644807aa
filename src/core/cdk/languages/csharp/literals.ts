const escapes: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What a string or character literal without holes stands for; `source` with its quotes and signs. */
export function stringOf(source: string): string {
  const [, signs = '', quotes = '', body = ''] = /^([$@]*)("{3,}|["'])([^]*)\2(?:[uU]8)?$/.exec(source) ?? [];
  const text = quotes.length > 1 ? withoutIndent(body) : body;
  const plain = signs.includes('$') && quotes.length === 1 ? text.replaceAll('{{', '{').replaceAll('}}', '}') : text;
  if (quotes.length > 1) return plain;
  return signs.includes('@') ? plain.replaceAll('""', '"') : unescaped(plain);
}

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:(?:u([\da-fA-F]{4})|x([\da-fA-F]{1,4})|U([\da-fA-F]{8}))|([^]))/g,
    (_match, unicode?: string, short?: string, long?: string, letter = '') => {
      const digits = unicode ?? short ?? long;
      return digits === undefined ? (escapes[letter] ?? letter) : character(Number.parseInt(digits, 16));
    },
  );
}

const character = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD');

/** A raw string on lines of its own loses the indentation of its closing quotes, and the line breaks beside both. */
function withoutIndent(body: string): string {
  const [first = '', ...lines] = body.split(/\r\n|\n|\r/);
  const last = lines.pop();
  if (last === undefined || first.trim() !== '') return body;
  return lines.map(line => (line.startsWith(last) ? line.slice(last.length) : line.trimStart())).join('\n');
}

/** `1_000L` → 1000; undefined for what is no number. */
export function numberOf(source: string): number | undefined {
  const plain = source.replaceAll('_', '').toLowerCase();
  const value = Number(plain.startsWith('0x') ? plain.replace(/[ul]+$/, '') : plain.replace(/[uldfm]+$/, ''));
  return Number.isNaN(value) ? undefined : value;
}
