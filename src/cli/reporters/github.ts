import type { Severity } from '../../core/model.ts';
import type { ReportedFinding } from '../../core/report/reportedFinding.ts';
import { titleOfRule } from '../../core/report/ruleFacts.ts';
import { sentence } from '../../core/report/counts.ts';
import type { Manner, Reporter } from './reporter.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub Actions turns into annotations of the changed files. */
export function githubReporter({ isQuiet }: Manner): Reporter {
  return {
    begin: '',
    file: ({ file, findings }) => findings.map(finding => annotation(file, finding)).join(''),
    end: summary => {
      const problems = summary.problems.map(problem => `::error title=db-lens::${escapeData(problem)}\n`);
      return [...problems, ...(isQuiet ? [] : [`${sentence(summary)}\n`])].join('');
    },
  };
}

function annotation(file: string, { range, severity, message, rule, fixes }: ReportedFinding): string {
  const { start, end } = range;
  // GitHub takes columns only where the annotation stays on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: `${titleOfRule(rule)} (${rule})` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [message, ...fixes.map(({ title }) => `Fix: ${title}`)].join('\n');
  return `::${commands[severity]} ${list.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
