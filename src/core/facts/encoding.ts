import type { Scalar } from '../model.ts';

// How `propertyFacts.json` is written: short, because it travels with the extension and is read in one go.

export interface EncodedFacts {
  readonly asOf: string;
  /** By resource type. */
  readonly types: Readonly<Record<string, EncodedResource>>;
  /** Nested types, which properties name by their position in this list. */
  readonly definitions: readonly EncodedDefinition[];
}

export interface EncodedResource {
  /** It stands beside databases and is of none of their services. */
  readonly b?: 1;
  /** First paragraph of the documentation, in Markdown. */
  readonly d?: string;
  /** What an update does is not known where nothing else is said. */
  readonly u?: 1;
  /** What `Ref` returns: names of properties or attributes. */
  readonly r?: readonly string[];
  readonly p: EncodedProperties;
  readonly a?: EncodedProperties;
}

/** Name of the nested type, and its properties. */
export type EncodedDefinition = readonly [name: string, properties: EncodedProperties];

export type EncodedProperties = Readonly<Record<string, EncodedProperty>>;

/** The code alone, or with the documentation, which may be empty, and what few properties have. */
export type EncodedProperty = string | readonly [code: string, documentation: string, rare?: EncodedRare];

export interface EncodedRare {
  /** Values that are allowed. */
  readonly e?: readonly Scalar[];
  /** What holds when the property is left out. */
  readonly x?: Scalar;
  /** Limits in words, in Markdown. */
  readonly l?: readonly string[];
  /** AWS has given it up. */
  readonly w?: 1;
}

/**
 * `[12!*`: `[` a list or `{` a map, then the letter of a type or the position of a definition,
 * `!` required, `*` replaces the resource, `?` may replace it.
 */
export const code = /^(?<many>[[{]?)(?<of>[a-z]|\d+)(?<required>!?)(?<update>[*?]?)$/;

export const letters = {
  s: 'string',
  n: 'number',
  i: 'integer',
  b: 'boolean',
  j: 'json',
  d: 'timestamp',
  t: 'tag',
} as const;
