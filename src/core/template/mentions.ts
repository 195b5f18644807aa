import { isScalar } from 'yaml';
import { answeredOnce } from '../answeredOnce.ts';
import { getOrInsert } from '../getOrInsert.ts';
import type { Change } from '../model.ts';
import type { Part } from './part.ts';
import { asNode, callOf, isTagged, items, keyOf, pairs } from './yaml.ts';

// What reads a parameter. To change its Default is to change all of that.

/**
 * By name, the properties that a parameter or a resource is the value of, each with the type of its resource and without
 * the indices of lists: `AWS::RDS::DBInstance.Properties.MultiAZ`. Whatever else reads it is `elsewhere`.
 */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** In conditions, outputs and rules, in functions that make something else of it, and where aliases may repeat it. */
const elsewhere = '';

/** Whether the changes set every property that reads a parameter, and nothing else reads it. */
export function setAllOf(properties: ReadonlySet<string> | undefined, changes: readonly Change[]): boolean {
  const set = new Set(changes.flatMap(change => (change.verb === 'set' ? propertyOf(change) : [])));
  return [...(properties ?? [])].every(property => set.has(property));
}

function propertyOf({ resource, path }: Extract<Change, { verb: 'set' }>): string {
  return [resource.type, ...path.filter(key => !/^\d+$/.test(key))].join('.');
}

/** What the templates of a text mention, by their parts. */
export const mentionsIn = answeredOnce((templates: readonly (readonly Part[])[]): Mentions => {
  const all = new Map<string, Set<string>>();
  for (const part of templates.flat()) {
    for (const [name, properties] of mentionsOf(part)) {
      for (const property of properties) add(all, name, property);
    }
  }
  return all;
});

/** A part that an edit leaves alone is not walked through again. */
const mentionsOf = answeredOnce((part: Part): Mentions => {
  const found = new Map<string, Set<string>>();
  const types = new Map(part.sites.map(({ body, type }) => [body, type]));
  walk({ types, found }, part.document.contents, elsewhere);
  return found;
});

interface Walk {
  /** The types of resources by the nodes of their bodies. */
  readonly types: ReadonlyMap<unknown, string>;
  readonly found: Map<string, Set<string>>;
}

function walk(state: Walk, node: unknown, property: string): void {
  const known = asNode(node);
  if (known === undefined) return;
  const own = known.anchor === undefined ? (state.types.get(known) ?? property) : elsewhere;
  const short = isTagged(known) ? callOf(known)?.name : undefined;
  if (short !== undefined) addArgument(state, short, known, own);
  const at = short === undefined ? own : within(own, short);
  for (const item of items(known)) walk(state, item, at);
  for (const pair of pairs(known)) {
    const key = keyOf(pair) ?? '';
    addArgument(state, key, pair.value, at);
    walk(state, pair.value, within(at, key));
  }
}

/** The property that what stands below a key, or in a function, is a value of. */
function within(property: string, key: string): string {
  if (property === elsewhere || key === 'Fn::If') return property;
  return key.startsWith('Fn::') ? elsewhere : `${property}.${key}`;
}

function addArgument({ found }: Walk, key: string, argument: unknown, property: string): void {
  if (key === 'Ref') return add(found, textOf(argument), property);
  if (key !== 'Fn::Sub') return;
  const [, alone] = /^\$\{(\w+)\}$/.exec(textOf(argument)) ?? [];
  if (alone !== undefined) return add(found, alone, property);
  const text = textOf(isScalar(argument) ? argument : items(argument)[0]);
  for (const [, name = ''] of text.matchAll(/\$\{\s*(\w+)\s*\}/g)) add(found, name, elsewhere);
}

function add(found: Map<string, Set<string>>, name: string, property: string): void {
  getOrInsert(found, name, () => new Set<string>()).add(property);
}

/** The text of an argument; the short form's own tag does not matter here. */
function textOf(argument: unknown): string {
  return isScalar(argument) ? String(argument.value) : '';
}
