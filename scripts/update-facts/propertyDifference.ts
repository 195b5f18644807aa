import type { EncodedFacts, EncodedProperties, EncodedProperty } from '../../src/core/facts/encoding.ts';
import { added, removed, told } from './listDifference.ts';
import { effectOf, partsOf, pastOf, rareOf, shown, textOf, typeOf } from './propertyWords.ts';

interface Owner {
  readonly properties: EncodedProperties;
  readonly attributes: EncodedProperties;
  /** Names of the nested types, by their position. */
  readonly names: readonly string[];
}

type Owners = ReadonlyMap<string, Owner>;

/** What the CloudFormation service specification says now, line by line, and said otherwise before. */
export function propertyDifference(before: EncodedFacts, after: EncodedFacts): readonly string[] {
  const [old, now] = [ownersOf(before), ownersOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return names.flatMap(name => ownerDifference(name, old, now));
}

/** How many texts AWS has reworded, which nobody has to look at one by one. */
export function rewordings(before: EncodedFacts, after: EncodedFacts): number {
  const old = ownersOf(before);
  const pairs = [...ownersOf(after)].flatMap(([name, { properties }]) =>
    Object.entries(properties).map(([property, now]) => [old.get(name)?.properties[property], now] as const),
  );
  return pairs.filter(([was, now]) => was !== undefined && textOf(was) !== textOf(now)).length;
}

/** Resource types by their names, and the types nested in them as `AWS::RDS::DBInstance.Endpoint`. */
function ownersOf({ types, definitions }: EncodedFacts): Owners {
  const names = definitions.map(([name]) => name);
  const resources = Object.entries(types).flatMap(([type, { p: properties, a: attributes = {} }]) => [
    [type, { properties, attributes, names }] as const,
    ...[...nestedIn(properties, definitions)].map(position => {
      const [name = '', nested = {}] = definitions[position] ?? [];
      return [`${type}.${name}`, { properties: nested, attributes: {}, names }] as const;
    }),
  ]);
  return new Map(resources);
}

function nestedIn(
  properties: EncodedProperties,
  definitions: EncodedFacts['definitions'],
  seen = new Set<number>(),
): ReadonlySet<number> {
  const positions = Object.values(properties).map(property => Number(partsOf(property).of));
  for (const position of positions) {
    if (Number.isNaN(position) || seen.has(position)) continue;
    seen.add(position);
    nestedIn(definitions[position]?.[1] ?? {}, definitions, seen);
  }
  return seen;
}

function ownerDifference(name: string, old: Owners, now: Owners): readonly string[] {
  const [was, is] = [old.get(name), now.get(name)];
  const parent = name.split('.')[0] ?? '';
  // What is nested in a type that is new, or gone, needs no line of its own.
  if (parent !== name && !(old.has(parent) && now.has(parent))) return [];
  if (was === undefined && is !== undefined) return [`${name} is new, with ${propertyCount(is)}`];
  if (was === undefined || is === undefined) return [`${name} is gone`];
  const [before, after] = [Object.keys(was.properties), Object.keys(is.properties)];
  const lines = [
    ...added(before, after).map(property => `${property} is new: ${described(is.properties[property], is)}`),
    ...removed(before, after).map(property => `${property} is gone`),
    ...before.flatMap(property => changes(property, was, is)),
    ...told('attributes new', added(Object.keys(was.attributes), Object.keys(is.attributes))),
    ...told('attributes gone', removed(Object.keys(was.attributes), Object.keys(is.attributes))),
  ];
  return lines.map(line => `${name}: ${line}`);
}

function propertyCount({ properties }: Owner): string {
  const count = Object.keys(properties).length;
  return `${count} ${count === 1 ? 'property' : 'properties'}`;
}

function described(property: EncodedProperty | undefined, owner: Owner): string {
  const required = partsOf(property).required === '!' ? ', required' : '';
  return `${typeOf(property, owner.names)}${required}, a change of it ${effectOf(property)}`;
}

function changes(name: string, was: Owner, is: Owner): readonly string[] {
  const [old, now] = [was.properties[name], is.properties[name]];
  if (old === undefined || now === undefined) return [];
  const { rare: oldRare, ...before } = { ...partsOf(old), rare: rareOf(old) };
  const { rare, ...after } = { ...partsOf(now), rare: rareOf(now) };
  const [oldType, type] = [typeOf(old, was.names), typeOf(now, is.names)];
  return [
    ...(before.update === after.update ? [] : [`a change of ${name} now ${effectOf(now)}; before it ${pastOf(old)}`]),
    ...(oldType === type ? [] : [`${name} is now ${type}, before ${oldType}`]),
    ...(before.required === after.required
      ? []
      : [`${name} is ${after.required === '!' ? 'now' : 'no longer'} required`]),
    ...(oldRare.x === rare.x ? [] : [`the default of ${name} is now ${shown(rare.x)}, before ${shown(oldRare.x)}`]),
    ...(oldRare.w === rare.w ? [] : [`${name} is ${rare.w === 1 ? 'now' : 'no longer'} deprecated`]),
    ...valueChanges(name, oldRare.e ?? [], rare.e ?? []),
  ];
}

function valueChanges(name: string, was: readonly unknown[], is: readonly unknown[]): readonly string[] {
  const [old, now] = [was.map(String), is.map(String)];
  if (now.length === 0 && old.length > 0) return [`${name} takes any value, before ${old.join(', ')}`];
  if (old.length === 0 && now.length > 0) return [`${name} takes only ${now.join(', ')}`];
  return [
    ...added(old, now).map(value => `${name} takes ${value}, too`),
    ...removed(old, now).map(value => `${name} no longer takes ${value}`),
  ];
}
