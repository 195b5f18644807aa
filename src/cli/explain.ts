import { plainRulePage } from '../core/report/plainRulePage.ts';
import { ruleById } from '../core/report/ruleFacts.ts';
import { painter, type Paint } from './reporters/terminal.ts';
import { wrap } from './wrap.ts';

const width = 96;

/** The page of a rule as text for a terminal. */
export function explain(id: string, colour: boolean): string {
  const rule = ruleById(id);
  return rule === undefined ? '' : plain(plainRulePage(rule), painter(colour));
}

/** Markdown as it is written here: headings, paragraphs, quotes, lists and tables, with links and code in them. */
function plain(markdown: string, paint: Paint): string {
  const blocks = markdown
    .trimEnd()
    .split('\n\n')
    .map(block => blockOf(block.split('\n'), paint));
  return `${blocks.join('\n\n').replaceAll(/^(.+)\n\n(?= {2}\S)/gm, '$1\n')}\n`;
}

function blockOf(lines: readonly string[], paint: Paint): string {
  const [first = ''] = lines;
  if (first.startsWith('#')) return paint('bold', inline(first.replace(/^#+ /, '')));
  if (first.startsWith('|')) return table(lines);
  return lines.flatMap(line => paragraph(line)).join('\n');
}

function paragraph(line: string): readonly string[] {
  if (line.startsWith('- '))
    return wrap(inline(line.slice(2)), width - 4).map((part, i) => `${i === 0 ? '  - ' : '    '}${part}`);
  if (line.startsWith('> ')) return wrap(inline(line.slice(2)), width - 2).map(part => `  ${part}`);
  return wrap(inline(line), width);
}

/** A cell may have several lines. */
function table(lines: readonly string[]): string {
  const rows = lines
    .filter((_, i) => i !== 1)
    .map(line =>
      line
        .slice(2, -2)
        .split(' | ')
        .map(cell => inline(cell).split('<br>')),
    );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.flatMap(row => row[column] ?? []).map(text => text.length)),
  );
  return rows.flatMap(row => linesOf(row, widths)).join('\n');
}

function linesOf(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(...row.map(cell => cell.length));
  return Array.from({ length: height }, (_, i) => {
    const parts = row.map((cell, column) => (cell[i] ?? '').padEnd(widths[column] ?? 0));
    return `  ${parts.join('   ')}`.trimEnd();
  });
}

function inline(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, url: string) => `${label} (${url})`)
    .replaceAll(/<(https?:[^>]+)>/g, '$1')
    .replaceAll(/[`*]/g, '');
}
