import { groupBy } from './groupBy.ts';
import { isObject } from './data.ts';
import type { Change, Data, List, Mapping, Resource, TextEdit, Value } from './model.ts';

/** How one syntax spells changes. Each method answers undefined where it cannot do so safely. */
export interface Writer {
  /** Puts another value in the place of one that is written. */
  replace(value: Value, to: Data): Edits;
  /** Adds an entry to a mapping: behind the entry `after`, else in sorted order, else last. */
  insert(mapping: Mapping, key: string, to: Data, after?: string): Edits;
  /** Puts a new entry where another one stood. */
  swap(mapping: Mapping, key: string, by: string, to: Data): Edits;
  remove(mapping: Mapping, key: string): Edits;
  append(list: List, item: Data): Edits;
  removeItem(list: List, index: number): Edits;
}

export type Edits = readonly TextEdit[] | undefined;

type Set = Extract<Change, { verb: 'set' }>;
type Remove = Extract<Change, { verb: 'remove' }>;
type Swap = { readonly verb: 'swap'; readonly remove: Remove; readonly set: Set };
type Place = { readonly resource: Resource; readonly path: readonly string[] };

/** The edits that carry out all changes together, or undefined where one of them is refused or two collide. */
export function editWith(writer: Writer, changes: readonly Change[]): Edits {
  const edits = all(innerFirst(swapped(merged(changes))), change => edit(writer, change));
  const once = edits === undefined ? undefined : withoutRepeated(edits);
  return once === undefined || collide(once) ? undefined : once;
}

function edit(writer: Writer, change: Change | Swap): Edits {
  switch (change.verb) {
    case 'replaceText':
      return [{ span: change.span, text: change.text }];
    case 'set':
      return set(writer, change.resource.body, change.path, change.to, change.after);
    case 'swap':
      return swap(writer, change);
    case 'remove':
      return remove(writer, change);
    case 'append': {
      const list = find(change.resource.body, change.path);
      return list?.kind === 'list' ? writer.append(list, change.item) : undefined;
    }
  }
}

function set(writer: Writer, at: Value, path: readonly string[], to: Data, after?: string): Edits {
  const [key, ...rest] = path;
  if (at.kind === 'choice') return all(at.alternatives, alternative => set(writer, alternative, path, to, after));
  if (isEmpty(at)) return writer.replace(at, nest(path, to));
  if (key === undefined) return at.kind === 'literal' || isEmptyList(at) ? writer.replace(at, to) : undefined;
  const entry = entryOf(at, key);
  if (entry !== undefined) return set(writer, entry, rest, to);
  return at.kind === 'mapping' && !at.open ? writer.insert(at, key, nest(rest, to), after) : undefined;
}

function remove(writer: Writer, { resource, path }: Remove): Edits {
  const [parent, key] = [find(resource.body, path.slice(0, -1)), path.at(-1) ?? ''];
  if (parent?.kind === 'list') return writer.removeItem(parent, Number(key));
  return parent?.kind === 'mapping' && parent.entries.has(key) ? writer.remove(parent, key) : undefined;
}

function swap(writer: Writer, { remove, set }: Swap): Edits {
  const mapping = find(remove.resource.body, remove.path.slice(0, -1));
  const [old, by] = [remove.path.at(-1), set.path.at(-1)];
  if (mapping?.kind !== 'mapping' || old === undefined || by === undefined) return undefined;
  return mapping.entries.has(old) ? writer.swap(mapping, old, by, set.to) : undefined;
}

/** What goes to the end of a mapping and to the end of the last entry in it has one place: the entry ends first. */
function innerFirst(changes: readonly (Change | Swap)[]): readonly (Change | Swap)[] {
  return changes.toSorted((a, b) => depthOf(b) - depthOf(a));
}

/** How deep the mapping or list lies that gets something new. */
function depthOf(change: Change | Swap): number {
  switch (change.verb) {
    case 'set':
      return ground(change).path.length - 1;
    case 'append':
      return change.path.length;
    default:
      return 0;
  }
}

/** A removal and an addition of one fix in one mapping are one step, so that the new entry takes the place of the old. */
function swapped(changes: readonly Change[]): readonly (Change | Swap)[] {
  const removals = changes.filter(change => change.verb === 'remove');
  if (removals.length === 0) return changes;
  const byFix = groupBy(
    changes.filter(change => change.verb === 'set'),
    ({ fix }) => fix,
  );
  const paired = new Set<Change>();
  const swaps = removals.flatMap((remove): readonly Swap[] => {
    const set = byFix.get(remove.fix)?.find(one => !paired.has(one) && isBeside(one, remove) && isNew(one));
    if (set === undefined) return [];
    paired.add(remove).add(set);
    return [{ verb: 'swap', remove, set }];
  });
  return [...swaps, ...changes.filter(change => !paired.has(change))];
}

/** Additions below one missing entry become a single addition. */
function merged(changes: readonly Change[]): readonly Change[] {
  if (changes.length === 1) return changes;
  const groups = groupBy(changes, change => (change.verb === 'set' ? placeOf(ground(change)) : change));
  return [...groups.values()].flatMap(group => {
    const sets = group.filter(change => change.verb === 'set').map(ground);
    const [first] = sets;
    if (first === undefined || sets.length === 1) return group;
    return [{ ...first, to: sets.map(({ to }) => to).reduce(union) }];
  });
}

function union(a: Data, b: Data): Data {
  if (!isObject(a) || !isObject(b)) return b;
  const merged = Object.entries(b).map(([key, value]) => [key, key in a ? union(a[key] ?? null, value) : value]);
  return { ...a, ...Object.fromEntries(merged) };
}

/** The same change, its path cut behind the first key that is not there yet, or before it in an empty mapping. */
function ground(change: Set): Set {
  const { resource, path, to } = change;
  const missing = path.findIndex((_, i) => find(resource.body, path.slice(0, i + 1)) === undefined);
  if (missing < 0) return change;
  const parent = find(resource.body, path.slice(0, missing));
  const depth = parent !== undefined && isEmpty(parent) ? missing : missing + 1;
  return { ...change, path: path.slice(0, depth), to: nest(path.slice(depth), to) };
}

/** Nothing is written, or a mapping without entries. */
function isEmpty(value: Value): boolean {
  return value.kind === 'absent' || (value.kind === 'mapping' && value.entries.size === 0 && !value.open);
}

function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.items.length === 0 && !value.open;
}

function isNew({ resource, path }: Place): boolean {
  return find(resource.body, path) === undefined;
}

function isBeside(a: Place, b: Place): boolean {
  return a.resource === b.resource && a.path.slice(0, -1).join() === b.path.slice(0, -1).join();
}

function placeOf({ resource, path }: Place): string {
  return [resource.span.start, ...path].join('.');
}

function find(value: Value, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((at, key) => (at === undefined ? undefined : entryOf(at, key)), value);
}

function entryOf(value: Value, key: string): Value | undefined {
  if (value.kind === 'list') return value.items[Number(key)];
  return value.kind === 'mapping' ? value.entries.get(key) : undefined;
}

/** `nest(['A', 'B'], 1)` is `{ A: { B: 1 } }`. */
function nest(path: readonly string[], to: Data): Data {
  return path.reduceRight<Data>((inner, key) => ({ [key]: inner }), to);
}

function all<T>(of: readonly T[], edit: (one: T) => Edits): Edits {
  const edits: TextEdit[] = [];
  for (const one of of) {
    const more = edit(one);
    if (more === undefined) return undefined;
    edits.push(...more);
  }
  return edits;
}

/** Two findings may rest on one Default, which is then changed once. */
function withoutRepeated(edits: readonly TextEdit[]): readonly TextEdit[] {
  const known = new Set<string>();
  return edits.filter(({ span, text }) => {
    const key = `${span.start} ${text}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew || span.start === span.end;
  });
}

function collide(edits: readonly TextEdit[]): boolean {
  const spans = edits.map(({ span }) => span).toSorted((a, b) => a.start + a.end - b.start - b.end);
  return spans.some((span, i) => i > 0 && span.start < (spans[i - 1]?.end ?? 0));
}

/** The text after the edits. Several insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}
