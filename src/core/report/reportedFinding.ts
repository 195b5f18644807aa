import type { Impact, Severity } from '../model.ts';
import type { SameAs } from '../sameAs.ts';
import type { Position } from './positions.ts';

/** What was found in one file: plain data, for reports. */
export interface FileFindings {
  /** As it is shown: relative to the working folder or the workspace, with `/`. */
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
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
