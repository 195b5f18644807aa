import type { Severity } from '../../core/model.ts';
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

/** What is known when everything has been looked at. */
export interface Summary {
  /** Files that hold databases. */
  readonly files: number;
  /** Findings that were shown. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings with a harmless fix. */
  readonly fixable: number;
  readonly fixed: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** What could not be done, one line each. */
  readonly problems: readonly string[];
}
