import type { Decisions, Severity, Span, TextEdit } from '../model.ts';
import type { Profile } from '../rule.ts';

/** Text of a file by its absolute path, with `/` between the names; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

export type Level = Severity | 'off';

/** What a part of a team file decides. What is left out is left to weaker layers. */
export interface Settings {
  readonly profile: Profile | undefined;
  /** By rule id: services, controls and standards are spelled out. */
  readonly severities: Readonly<Record<string, Level>>;
  readonly requiredTags: readonly string[] | undefined;
  /** Values of parameters and conditions that hold where the files are deployed. */
  readonly decisions: Decisions | undefined;
  /** Whether suppressions for other tools count. */
  readonly honorOtherTools: boolean | undefined;
  /** Globs of files that are not checked. */
  readonly ignore: readonly string[];
  /** Globs of the files that the rest holds for; undefined: all. */
  readonly files: readonly string[] | undefined;
}

/** Settings, and the folder of the file they are written in, which globs start from. */
export interface Layer extends Settings {
  readonly folder: string;
}

/** Another team file that one builds on, as it is named there. */
export interface Base {
  readonly path: string;
  readonly span: Span;
}

/** What one team file says by itself. */
export interface TeamFile {
  /** The weakest first: the file's own keys, then its overrides in their order. */
  readonly layers: readonly Settings[];
  /** The weakest first. */
  readonly bases: readonly Base[];
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** One line of plain text. */
  readonly message: string;
  readonly span: Span;
  /** Nearest first. */
  readonly fixes: readonly ProblemFix[];
  /** `file`: about other files, which no JSON schema can know. `text`: what an editor with the schema tells by itself. */
  readonly about: 'text' | 'file';
}

export interface ProblemFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The decisions of a team: its nearest team file with all that this one builds on. */
export interface Team {
  /** The nearest team file. */
  readonly path: string;
  /** The weakest first. */
  readonly layers: readonly Layer[];
  /** Every file that was looked for, the nearest team file first. */
  readonly files: readonly TeamSource[];
}

export interface TeamSource {
  readonly path: string;
  /** Undefined: there is no such file. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}
