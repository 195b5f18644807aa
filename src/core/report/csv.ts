import type { FileFindings, ReportedFinding } from './reportedFinding.ts';
import type { FindingsReporter } from './reporter.ts';

const columns = ['File', 'Line', 'Column', 'Severity', 'Rule', 'Resource', 'Finding', 'Fix'] as const;

/** A row for each finding, as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export function csvReporter(): FindingsReporter {
  return {
    begin: `\uFEFF${line(columns)}`,
    file: ({ file, findings }: FileFindings) => findings.map(finding => line(cells(file, finding))).join(''),
    end: () => '',
  };
}

function cells(file: string, { range, severity, rule, resource, message, fixes }: ReportedFinding): readonly string[] {
  const { line, column } = range.start;
  const titles = fixes.map(({ title }) => title).join('; ');
  return [file, String(line), String(column), severity, rule, resource, message, titles];
}

function line(texts: readonly string[]): string {
  return `${texts.map(cell).join(',')}\r\n`;
}

/** Text of a file must not become a formula, which some first characters make of a cell. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
