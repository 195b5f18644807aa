import type { ReportedFinding } from '../../core/report/reportedFinding.ts';
import type { Reporter } from './reporter.ts';

/** The findings as one JSON array. Lines and columns count from 1; the end is the place behind the last character. */
export function jsonReporter(): Reporter {
  let written = 0;
  return {
    begin: '[',
    file: ({ file, findings }) =>
      findings.map(finding => `${written++ === 0 ? '' : ','}\n${entry(file, finding)}`).join(''),
    end: () => (written === 0 ? ']\n' : '\n]\n'),
  };
}

/** A snippet is for people, who do not see the file. */
function entry(file: string, finding: ReportedFinding): string {
  return JSON.stringify({ file, ...finding, snippet: undefined }, undefined, 2).replaceAll(/^/gm, '  ');
}
