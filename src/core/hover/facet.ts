import { defaults } from '../defaults.ts';
import type { Resource, Value } from '../model.ts';
import { attribute, get } from '../values.ts';
import { asDefault, phrase, type Wording } from './phrase.ts';

export type Group = 'Availability' | 'Backup' | 'Encryption' | 'Network' | 'Deletion';

/** A resource as the text proves it, the same with every parameter at its Default, and all resources of the file. */
export interface Context {
  readonly resource: Resource;
  readonly byDefault: Resource;
  readonly resources: readonly Resource[];
}

/** One thing to know of a database at a glance. Phrases are short, in Markdown, or undefined where there is nothing to say. */
export interface Facet {
  readonly group: Group;
  readonly text: (context: Context) => string | undefined;
  /** Dotted property path, or name of a resource attribute; undefined where nothing that is written decides the facet. */
  readonly path?: string;
  /** The phrase for a resource that leaves the property out. */
  readonly leftOut?: (resource: Resource) => string | undefined;
}

type Words = Wording['words'];
type ForResource = (resource: Resource) => string | undefined;

/** A facet that a property or attribute decides. Of a property left out, `absent` knows more than the plain default does. */
export function property(group: Group, path: string, subject: string, words: Words, absent?: ForResource): Facet {
  const leftOut: ForResource = resource => absent?.(resource) ?? byDefaultOf(resource.type, path, words);
  return {
    group,
    path,
    leftOut,
    text: ({ resource, byDefault }) =>
      phrase(written(resource, path), written(byDefault, path), { subject, words, absent: leftOut(resource) }),
  };
}

/** What holds for every resource of the type, whatever is written. */
export function always(group: Group, text: string): Facet {
  return { group, text: () => `${text} *(always)*` };
}

export function computed(group: Group, text: Facet['text']): Facet {
  return { group, text };
}

/** Of the resource attributes, those that say what becomes of the data. */
export function isPolicy(path: string): boolean {
  return path === 'DeletionPolicy' || path === 'UpdateReplacePolicy';
}

function written(resource: Resource, path: string): Value {
  return isPolicy(path) ? attribute(resource, path) : get(resource, path);
}

function byDefaultOf(type: string, path: string, words: Words): string | undefined {
  const value = defaults[type]?.[path];
  if (value === undefined) return undefined;
  return asDefault(words({ kind: 'literal', value, span: { start: 0, end: 0 } }));
}
