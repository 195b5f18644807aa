const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', s: ' ' };

/** What a string, text block or character literal stands for; `source` with its quotes. */
export function stringOf(source: string): string {
  return source.startsWith('"""') ? unescaped(withoutIndent(source.slice(3, -3))) : unescaped(source.slice(1, -1));
}

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:u+([\da-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r\n|[^]))/g,
    (_match, unicode?: string, octal?: string, letter = '') => {
      if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return /[\r\n]/.test(letter) ? '' : (escapes[letter] ?? letter);
    },
  );
}

/** The indentation that all lines of a text block share does not belong to it; the closing quotes count as a line. */
function withoutIndent(block: string): string {
  const [, ...lines] = block.split(/\r\n|\n|\r/);
  const counting = lines.filter((line, index) => line.trim() !== '' || index === lines.length - 1);
  const indent = Math.min(...counting.map(line => line.length - line.trimStart().length));
  return lines.map(line => line.slice(indent).trimEnd()).join('\n');
}

/** `1_000L` → 1000; undefined for what is no number. */
export function numberOf(source: string): number | undefined {
  const plain = source.replaceAll('_', '').toLowerCase();
  const isOctal = /^0[0-7]+l?$/.test(plain);
  const digits = plain.startsWith('0x') ? plain.replace(/l$/, '') : plain.replace(/[lfd]$/, '');
  const value = isOctal ? Number.parseInt(digits, 8) : Number(digits);
  return Number.isNaN(value) ? undefined : value;
}
