import type { Severity } from '../../core/model.ts';
import type { Summary } from '../../core/report/reporter.ts';
import type { Checked } from '../report.ts';

/** Turns reports into text, piece by piece, so that a run of many files is never held as a whole. */
export interface Reporter {
  readonly begin: string;
  file(report: Checked): string;
  end(summary: Summary): string;
}

/** What a reporter has to know before it begins. */
export interface Manner {
  readonly colour: boolean;
  /** Whether the output shows links. */
  readonly links: boolean;
  readonly isQuiet: boolean;
  /** Whether a finding of the severity fails the run. */
  readonly fails: (severity: Severity) => boolean;
}
