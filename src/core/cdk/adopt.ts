import { groupBy } from '../groupBy.ts';
import { handleOf } from '../inventory.ts';
import type { Literal, Mapping, Resource, Span, Unknown, Value } from '../model.ts';
import type { Made } from './resources.ts';

// While a file is edited, most of its resources say what they said before, and only stand elsewhere. The objects of the
// earlier reading then stay in use, so that whatever is remembered of them stays known.

/** What a text makes. */
export interface Version {
  readonly text: string;
  readonly made: readonly Made[];
}

/**
 * What a text makes, with the earlier object in the place of each resource that says the same. Those objects are moved
 * to where the resource now stands: the earlier version can no longer be asked for places.
 */
export function adopt(earlier: Version, { text, made }: Version): readonly Made[] {
  if (earlier.made.length === 0) return made;
  const known = groupBy(earlier.made, nameOf);
  const pairs = [...groupBy(made, nameOf)].flatMap(([name, group]) =>
    group.flatMap(({ resource: now }, i): Pair[] => {
      const before = known.get(name)?.[i]?.resource;
      const places: Places = { earlier: earlier.text, text, before: [], now: [] };
      return before !== undefined && isSame(before, now, places) ? [{ before, now, places }] : [];
    }),
  );
  for (const { places } of pairs) places.before.forEach((span, i) => moveTo(span, places.now[i]));
  // A place that two values shared, and share no longer, cannot be moved for both.
  const moved = pairs.filter(({ places }) => places.before.every((span, i) => isAt(span, places.now[i])));
  const kept = new Map(moved.map(({ before, now }) => [now, before]));
  return made.map(one => ({ ...one, resource: kept.get(one.resource) ?? one.resource }));
}

/** A resource as it was read before, and one that says the same now. */
interface Pair {
  readonly before: Resource;
  readonly now: Resource;
  readonly places: Places;
}

/** Where the parts of a resource were in the earlier text, and where they are now, in the same order. */
interface Places {
  readonly earlier: string;
  readonly text: string;
  readonly before: Span[];
  readonly now: Span[];
}

function nameOf({ resource }: Made): string {
  return `${resource.type} ${handleOf(resource)}`;
}

/** The one code that writes to spans: no other reading knows these. */
function moveTo(span: { start: number; end: number }, to: Span = span): void {
  span.start = to.start;
  span.end = to.end;
}

function isAt({ start, end }: Span, at: Span | undefined): boolean {
  return start === at?.start && end === at.end;
}

function isSame(before: Resource, now: Resource, places: Places): boolean {
  places.before.push(before.span, before.nameSpan);
  places.now.push(now.span, now.nameSpan);
  return (
    before.properties === before.body.entries.get('Properties') &&
    now.properties === now.body.entries.get('Properties') &&
    isSameValue(before.body, now.body, places)
  );
}

function isSameValue(before: Value, now: Value, places: Places): boolean {
  if (before.kind !== now.kind || !looksSame(before, now, places)) return false;
  places.before.push(before.span);
  places.now.push(now.span);
  return saysSame(before, now, places);
}

/** A finding is shown in another way where a value goes on over several lines. */
function looksSame(before: Value, now: Value, places: Places): boolean {
  if (before.key === undefined || now.key === undefined) return before.key === now.key;
  places.before.push(before.key);
  places.now.push(now.key);
  const wasOnOneLine = isOnOneLine(places.earlier, before.key.start, before.span.end);
  return wasOnOneLine === isOnOneLine(places.text, now.key.start, now.span.end);
}

function isOnOneLine(text: string, start: number, end: number): boolean {
  return !text.slice(start, end).includes('\n');
}

function saysSame(before: Value, now: Value, places: Places): boolean {
  switch (before.kind) {
    case 'literal':
      return now.kind === 'literal' && isSameLiteral(before, now);
    case 'list':
      return now.kind === 'list' && before.open === now.open && areSame(before.items, now.items, places);
    case 'mapping':
      return now.kind === 'mapping' && before.open === now.open && haveSame(before.entries, now.entries, places);
    case 'reference':
      return now.kind === 'reference' && before.target === now.target && before.attribute === now.attribute;
    case 'choice':
      return now.kind === 'choice' && areSame(before.alternatives, now.alternatives, places);
    case 'unknown':
      return now.kind === 'unknown' && isSameSource(before, now);
    case 'absent':
      return true;
  }
}

function isSameLiteral(before: Literal, now: Literal): boolean {
  return before.value === now.value && before.implied === now.implied;
}

/** What is known only while deploying comes from a service, or from nowhere that could be told: CDK source has no parameters. */
function isSameSource({ source: before }: Unknown, { source: now }: Unknown): boolean {
  if (before === undefined || now === undefined) return before === now;
  return before.kind === 'dynamicReference' && now.kind === before.kind && before.service === now.service;
}

function areSame(before: readonly Value[], now: readonly Value[], places: Places): boolean {
  return (
    before.length === now.length &&
    before.every((value, i) => {
      const counterpart = now[i];
      return counterpart !== undefined && isSameValue(value, counterpart, places);
    })
  );
}

/** Rules may see entries in their order. */
function haveSame(before: Mapping['entries'], now: Mapping['entries'], places: Places): boolean {
  if (before.size !== now.size) return false;
  const others = now.entries();
  for (const [name, value] of before) {
    const [otherName, other] = others.next().value ?? [];
    if (name !== otherName || other === undefined || !isSameValue(value, other, places)) return false;
  }
  return true;
}
