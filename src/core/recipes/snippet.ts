import type { Line, Piece } from './lines.ts';
import type { Stop } from './recipe.ts';

/**
 * The body of a VS Code snippet: stops are numbered as they are read, and the last one stands behind everything. Levels are
 * indented by tabs, which VS Code replaces by what the user indents with.
 */
export function snippetOf(lines: readonly Line[]): string {
  const numbers = new Map<string, number>();
  const body = lines.map(({ levels, spaces, pieces }) =>
    pieces.length === 0
      ? ''
      : '\t'.repeat(levels) + ' '.repeat(spaces) + pieces.map(piece => spell(piece, numbers)).join(''),
  );
  return `${body.join('\n')}$0`;
}

function spell(piece: Piece, numbers: Map<string, number>): string {
  if (typeof piece === 'string') return piece.replaceAll(/[\\$}]/g, String.raw`\$&`);
  const { label, values } = piece.stop;
  const known = numbers.get(label);
  if (known !== undefined) return `\${${known}}`;
  numbers.set(label, numbers.size + 1);
  return `\${${numbers.size}${first(piece.spell, values)}}`;
}

function first(spelling: (value: Stop['values'][0]) => string, values: Stop['values']): string {
  if (values.length === 1) return `:${spelling(values[0]).replaceAll(/[\\$}]/g, String.raw`\$&`)}`;
  return `|${values.map(value => spelling(value).replaceAll(/[\\,|]/g, String.raw`\$&`)).join(',')}|`;
}
