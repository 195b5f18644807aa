import type { FileFindings } from '../core/report/reportedFinding.ts';

/** What a run says of one file: plain data, so that a worker thread can answer it. */
export type FileReport = Checked | Foreign | Failed;

interface OfFile {
  /** As it is shown: relative to the working folder, with `/`. */
  readonly file: string;
  /** Problems of the team files that hold for the file, one line each. */
  readonly teamProblems: readonly string[];
}

/** A file that holds databases. */
export interface Checked extends OfFile, FileFindings {
  readonly kind: 'checked';
  /** How many findings the fixes have settled. */
  readonly fixed: number;
  /** What the fixes change, where it is not written to the file. */
  readonly changed: Changed | undefined;
  /** How many resources it has. */
  readonly resources: number;
  readonly times: Times;
}

/** A file in which there is nothing for this engine. */
export interface Foreign extends OfFile {
  readonly kind: 'foreign';
}

/** A file that could not be looked at. */
export interface Failed extends OfFile {
  readonly kind: 'failed';
  /** One line. */
  readonly problem: string;
}

/** Texts with their byte order marks. */
export interface Changed {
  readonly before: string;
  readonly after: string;
}

/** In milliseconds. */
export interface Times {
  readonly read: number;
  readonly rules: number;
}
