/** A line of the table: a measure, beside what it is held against, both taken in the same run. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | 'MB';
  readonly against: string;
  /** In the same unit. */
  readonly base: number;
}

/** What is measured together; the rows come in the order of the table. */
export type Group = () => Promise<readonly Row[]>;

/** The rows as one table for people. */
export function table(rows: readonly Row[]): string {
  const lines = [['', '', 'held against', '', 'ratio'], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? [];
  const isNumber = [false, true, false, true, true];
  return lines
    .map(line => {
      const padded = line.map((cell, i) =>
        isNumber[i] === true ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      );
      return `${padded.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function cells({ what, value, unit, against, base }: Row): readonly string[] {
  return [what, `${rounded(value)} ${unit}`, against, `${rounded(base)} ${unit}`, (value / base).toPrecision(3)];
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
