import type { FileFindings, ReportedFinding } from './reportedFinding.ts';
import { linkOf } from './ruleFacts.ts';
import { sentence } from './counts.ts';
import type { FindingsReporter } from './reporter.ts';

/** More rows than these nobody reads, and GitHub takes no summary above 1 MiB. */
const mostRows = 500;

/** A summary for a pull request or the summary page of a job: the numbers first, then a table for each file. */
export function markdownReporter(): FindingsReporter {
  const tables: string[] = [];
  let [rows, left] = [0, 0];
  return {
    begin: '',
    file: report => {
      const findings = report.findings.slice(0, mostRows - rows);
      rows += findings.length;
      left += report.findings.length - findings.length;
      if (findings.length > 0) tables.push(table({ ...report, findings }));
      return '';
    },
    end: summary => {
      const more = left === 0 ? [] : [`… and ${left} more.`];
      const problems = summary.problems.map(problem => `- ${escape(problem)}`).join('\n');
      const undone = problems === '' ? [] : ['### Could not be done', problems];
      return `${['## AWS Database Lens', sentence(summary), ...tables, ...more, ...undone].join('\n\n')}\n`;
    },
  };
}

function table({ file, findings }: FileFindings): string {
  return [
    `### ${escape(file)}`,
    '',
    '| Line | Severity | Finding | Rule | Fix |',
    '| --: | -- | -- | -- | -- |',
    ...findings.map(row),
  ].join('\n');
}

function row({ range, severity, message, rule, fixes }: ReportedFinding): string {
  const url = linkOf(rule);
  const linked = url === undefined ? `\`${rule}\`` : `[\`${rule}\`](${url})`;
  const offered = fixes.map(({ title }) => escape(title)).join('<br>');
  return `| ${range.start.line} | ${severity} | ${escape(message)} | ${linked} | ${offered} |`;
}

/** Text of a file must not turn into markup. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`).replaceAll(/[\r\n]+/g, ' ');
}
