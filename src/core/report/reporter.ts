import type { Severity } from '../model.ts';
import type { FileFindings } from './reportedFinding.ts';

/** Turns what was found into text, piece by piece, so that a run of many files is never held as a whole. */
export interface FindingsReporter {
  readonly begin: string;
  file(report: FileFindings): string;
  end(summary: Summary): string;
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
