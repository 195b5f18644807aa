import type { ReportedFinding } from '../../core/report/reportedFinding.ts';
import { linkOf } from '../../core/report/ruleFacts.ts';
import { sentence } from '../../core/report/counts.ts';
import type { Summary } from '../../core/report/reporter.ts';
import type { Manner, Reporter } from './reporter.ts';
import { harmless, link, painter, type Paint } from './terminal.ts';

/** The findings for people: each with its line of the file and the fixes that are offered, a summary at the end. */
export function textReporter({ colour, links, isQuiet }: Manner): Reporter {
  const paint = painter(colour);
  const linked = (rule: string): string => {
    const url = links ? linkOf(rule) : undefined;
    return url === undefined ? rule : link(rule, url);
  };
  return {
    begin: '',
    file: ({ file, findings }) => findings.map(finding => block(file, finding, paint, linked)).join(''),
    end: summary => (isQuiet ? '' : ending(summary)),
  };
}

function block(file: string, finding: ReportedFinding, paint: Paint, linked: (rule: string) => string): string {
  const { line, column } = finding.range.start;
  const place = paint('bold', `${harmless(file)}:${line}:${column}`);
  const rule = paint('dim', `(${linked(finding.rule)})`);
  const headline = `${place} ${paint(finding.severity, finding.severity)} ${harmless(finding.message)} ${rule}`;
  return `${[headline, ...frame(finding, paint)].join('\n')}\n\n`;
}

/** The line with carets under the place found, then what can be done. */
function frame({ range, snippet, fixes, severity }: ReportedFinding, paint: Paint): readonly string[] {
  const number = String(range.start.line);
  const gutter = (label: string): string => paint('dim', `  ${label.padStart(number.length)} |`);
  const indent = snippet.text.slice(0, snippet.from).replaceAll(/[^\t]/g, ' ');
  const carets = paint(severity, '^'.repeat(Math.max(1, snippet.to - snippet.from)));
  return [
    `${gutter(number)} ${harmless(snippet.text)}`,
    `${gutter('')} ${indent}${carets}`,
    ...fixes.map(({ title }) => `${gutter('')} fix: ${harmless(title)}`),
  ];
}

function ending(summary: Summary): string {
  const { fixable } = summary;
  const hint = `${fixable} can be fixed with no effect on a running database: add --fix\n`;
  return `${sentence(summary)}\n${fixable === 0 ? '' : hint}`;
}
