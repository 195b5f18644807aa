import type { EngineId } from './engine.ts';

/** A version of an engine that AWS offers or has offered. A date that is absent has not been published on the page named as source. */
export interface EngineVersion {
  readonly engine: EngineId;
  /** As readers know it: `16`, `3 (MySQL 8.0)`, `1.4.6.2 to 1.4.7.1`. */
  readonly version: string;
  /** Beginnings of the values of `EngineVersion` that it stands for, where they are not `version` itself. */
  readonly covers?: readonly string[];
  /** Last day of standard support: YYYY-MM-DD, or YYYY-MM where AWS names only the month. */
  readonly standardSupportEnd?: string;
  /** Last day of paid Extended Support, in the same form. */
  readonly extendedSupportEnd?: string;
  /** A minor version that ends before its major version does: AWS then upgrades to a newer minor by itself. */
  readonly isMinor?: true;
  readonly note?: string;
  readonly source: string;
}

/** The versions of an engine, oldest first, from one page of AWS where a version names no other. */
export interface Calendar {
  readonly engine: EngineId;
  readonly source: string;
  readonly versions: readonly (Omit<EngineVersion, 'engine' | 'source'> & { readonly source?: string })[];
}
