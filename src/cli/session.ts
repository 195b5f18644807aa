import type { Severity } from '../core/model.ts';
import type { Summary } from '../core/report/reporter.ts';
import { isFixable } from '../core/report/reporting.ts';
import { createRecord, type Baseline } from './baseline.ts';
import { tolerances, type Options } from './options.ts';
import { createProblems } from './problems.ts';
import { createStats, type Run } from './stats.ts';
import type { Checked, FileReport } from './report.ts';
import { createReporter } from './reporters/create.ts';
import type { Manner, Reporter } from './reporters/reporter.ts';
import { silentReporter } from './reporters/silent.ts';

/** Takes the reports of a run one by one, turns them into output and remembers only numbers. */
export interface Session {
  /** The output for a report; empty where there is nothing to say. */
  take(report: FileReport): string;
  fail(problem: string): void;
  summary(): Summary;
  /** Whether a finding was graver than what is tolerated. */
  hasFailures(): boolean;
  readonly reporter: Reporter;
  /** Writes the baseline that was asked for and answers how many findings it holds. */
  writeBaseline(file: string, cwd: string): Promise<number>;
  stats(run: Run): string;
}

export async function createSession(
  options: Options,
  look: Pick<Manner, 'colour' | 'links'>,
  baseline: Baseline,
): Promise<Session> {
  const fails = (severity: Severity): boolean => tolerances.indexOf(severity) > tolerances.indexOf(options.tolerated);
  const manner: Manner = { ...look, isQuiet: options.isQuiet, fails };
  const reporter = await reporterFor(options, manner);
  const [record, stats, problems] = [createRecord(), createStats(), createProblems()];
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let [files, fixable, fixed, known] = [0, 0, 0, 0];

  function takeChecked(report: Checked): string {
    if (options.writeBaseline !== undefined) record.add(report);
    const findings = report.findings.filter(({ fingerprint }) => !baseline.knows(report.file, fingerprint));
    files++;
    fixed += report.fixed;
    known += report.findings.length - findings.length;
    fixable += findings.filter(isFixable).length;
    for (const { severity } of findings) counts[severity]++;
    const shown = options.isQuiet ? findings.filter(one => fails(one.severity)) : findings;
    return reporter.file({ ...report, findings: shown });
  }

  return {
    reporter,
    take: report => {
      stats.add(report);
      for (const problem of report.teamProblems) problems.add(problem);
      if (report.kind === 'failed') problems.add(`${report.file}: ${report.problem}`);
      return report.kind === 'checked' ? takeChecked(report) : '';
    },
    fail: problem => problems.add(problem),
    summary: () => ({ files, counts, fixable, fixed, known, problems: problems.lines() }),
    hasFailures: () => tolerances.some(severity => severity !== 'none' && counts[severity] > 0 && fails(severity)),
    writeBaseline: (file, cwd) => record.write(file, cwd),
    stats: run => stats.table(run),
  };
}

async function reporterFor({ writeBaseline, isDryRun, format }: Options, manner: Manner): Promise<Reporter> {
  return writeBaseline === undefined ? createReporter(isDryRun ? 'diff' : format, manner) : silentReporter();
}
