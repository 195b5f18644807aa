import type { ReportedFinding } from '../../core/report/reportedFinding.ts';
import type { Checked } from '../report.ts';
import type { Manner, Reporter } from './reporter.ts';

/** JUnit's XML: a suite per file with databases, a case per finding; those that fail the run are failures. */
export function junitReporter({ fails }: Manner): Reporter {
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="db-lens">\n',
    file: report => suite(report, fails),
    end: ({ problems }) => `${problems.length === 0 ? '' : undone(problems)}</testsuites>\n`,
  };
}

function suite({ file, findings }: Checked, fails: Manner['fails']): string {
  const failures = findings.filter(({ severity }) => fails(severity)).length;
  const cases = findings.map(finding => testCase(file, finding, fails(finding.severity)));
  const all = cases.length === 0 ? [`    <testcase name="no findings" classname="${escape(file)}"/>\n`] : cases;
  const head = `name="${escape(file)}" tests="${all.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite ${head}>\n${all.join('')}  </testsuite>\n`;
}

function testCase(file: string, finding: ReportedFinding, isFailure: boolean): string {
  const { rule, resource, severity, message } = finding;
  const name = escape(resource === '' ? rule : `${resource}: ${rule}`);
  const head = `    <testcase name="${name}" classname="${escape(file)}">\n`;
  const text = escape(detail(file, finding));
  const body = isFailure
    ? `      <failure message="${escape(message)}" type="${severity}">${text}</failure>\n`
    : `      <system-out>${text}</system-out>\n`;
  return `${head}${body}    </testcase>\n`;
}

function detail(file: string, { range, severity, message, fixes }: ReportedFinding): string {
  const place = `${file}:${range.start.line}:${range.start.column}`;
  return [`${place} ${severity} ${message}`, ...fixes.map(({ title }) => `fix: ${title}`)].join('\n');
}

/** What could not be looked at is an error, not a failure. */
function undone(problems: readonly string[]): string {
  const cases = problems.map(
    problem =>
      `    <testcase name="${escape(problem)}" classname="db-lens">\n      <error message="${escape(problem)}"/>\n    </testcase>\n`,
  );
  const count = problems.length;
  return `  <testsuite name="db-lens" tests="${count}" failures="0" errors="${count}" skipped="0">\n${cases.join('')}  </testsuite>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no place for most control characters, not even escaped. */
function escape(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, sign => entities[sign] ?? sign)
    .replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '·');
}
