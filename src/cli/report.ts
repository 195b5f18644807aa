import type { Impact, SameAs, Severity } from '../core/model.ts';
import type { Position } from './positions.ts';

/** What a run says of one file: plain data, so that a worker thread can answer it. */
export type FileReport = Checked | Foreign | Failed;

interface OfFile {
  /** As it is shown: relative to the working folder, with `/`. */
  readonly file: string;
  /** Problems of the team files that hold for the file, one line each. */
  readonly teamProblems: readonly string[];
}

/** A file that holds databases. */
export interface Checked extends OfFile {
  readonly kind: 'checked';
  readonly findings: readonly ReportedFinding[];
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

export interface Range {
  readonly start: Position;
  /** Behind the last character. */
  readonly end: Position;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Logical id; empty where the finding is about the file itself. */
  readonly resource: string;
  readonly range: Range;
  /** What the finding is about, wherever it stands; unique in its file: `rule resource Property.Path #2`. */
  readonly fingerprint: string;
  readonly snippet: Snippet;
  readonly fixes: readonly ReportedFix[];
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly sameAs: SameAs;
}

/** A part of the line in which a finding begins. */
export interface Snippet {
  readonly text: string;
  /** Offsets in the text, of what is underlined. */
  readonly from: number;
  readonly to: number;
}

export interface ReportedFix {
  /** With its consequence. */
  readonly title: string;
  readonly impact: Impact;
  /** Only the author can choose it: it is never applied by `--fix`. */
  readonly isChoice?: true;
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}
