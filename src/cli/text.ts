import { offers } from '../core/fixes.ts';
import { titleOf } from '../core/impact.ts';
import type { Finding } from '../core/model.ts';
import { severities } from '../core/severities.ts';
import type { Checked } from './check.ts';
import { positionsIn, type Position } from './positions.ts';

type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { error: 31, warning: 33, information: 34, hint: 36, bold: 1, dim: 2 } as const;
const widest = 120;

/** The findings for people: each with its line of the file and the fixes that are offered, a summary at the end. */
export function toText(checked: readonly Checked[], colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? `\u001B[${styles[style]}m${text}\u001B[0m` : text);
  return [...checked.flatMap(one => blocksOf(one, paint)), `${summary(checked)}\n`].join('\n');
}

function blocksOf({ file, document, findings }: Checked, paint: Paint): string[] {
  const at = positionsIn(document.text);
  const lines = document.text.split(/\r\n|\r|\n/);
  return findings.map(finding => {
    const start = at(finding.span.start);
    const fixes = offers(document, finding).map(({ fix }) => `fix: ${titleOf(fix)}`);
    const frame = frameOf(lines[start.line - 1] ?? '', start, at(finding.span.end), fixes, paint);
    return [headline(file, start, finding, paint), ...frame, ''].join('\n');
  });
}

function headline(file: string, { line, column }: Position, finding: Finding, paint: Paint): string {
  const place = paint('bold', `${harmless(file)}:${line}:${column}`);
  const rule = paint('dim', `(${finding.rule})`);
  return `${place} ${paint(finding.severity, finding.severity)} ${harmless(finding.message)} ${rule}`;
}

/** The line with carets under the place found, then what can be done. */
function frameOf(text: string, start: Position, end: Position, notes: readonly string[], paint: Paint): string[] {
  const number = String(start.line);
  const from = start.column > widest ? start.column - widest / 2 : 1;
  const line = harmless(text.slice(from - 1, from - 1 + widest));
  const last = end.line === start.line ? end.column : text.length + 1;
  const length = Math.max(1, Math.min(last, from + widest) - start.column);
  const indent = line.slice(0, start.column - from).replaceAll(/[^\t]/g, ' ');
  const gutter = (label: string): string => paint('dim', `  ${label.padStart(number.length)} |`);
  return [
    `${gutter(number)} ${line}`,
    `${gutter('')} ${indent}${'^'.repeat(length)}`,
    ...notes.map(note => `${gutter('')} ${harmless(note)}`),
  ];
}

/** Text of the file must not speak to the terminal. */
function harmless(text: string): string {
  return text.replaceAll(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '·');
}

function summary(checked: readonly Checked[]): string {
  const all = checked.flatMap(({ findings }) => findings);
  const fixed = checked.reduce((sum, one) => sum + one.fixed, 0);
  const counts = severities.flatMap(severity => {
    const times = all.filter(finding => finding.severity === severity).length;
    return times === 0 ? [] : [`${times} ${times === 1 || severity === 'information' ? severity : `${severity}s`}`];
  });
  const where = checked.length === 1 ? '1 file with databases' : `${checked.length} files with databases`;
  const found = counts.length === 0 ? `Nothing found in ${where}` : `${counts.join(', ')} in ${where}`;
  return fixed === 0 ? found : `${found}, ${fixed} fixed`;
}
