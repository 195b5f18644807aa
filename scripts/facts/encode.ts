import type { Property, PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';
import type { EncodedDefinition, EncodedProperties, EncodedProperty } from '../../src/core/facts/encoding.ts';
import { firstParagraph } from './documentation.ts';
import { rareOf } from './rare.ts';

/** Where the nested types that properties name are collected. */
export interface Collection {
  readonly spec: SpecDatabase;
  readonly definitions: EncodedDefinition[];
  /** Position of a definition by its id in the specification. */
  readonly positions: Map<string, number>;
}

/** What is encoded: with its documentation, or only its names and types. */
export type Extent = 'documented' | 'bare';

export function encodeProperties(of: Resource['properties'], extent: Extent, into: Collection): EncodedProperties {
  const entries = Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, property]) => [name, encode(property, extent, into)]));
}

function encode(property: Property, extent: Extent, into: Collection): EncodedProperty {
  const type = plainest(property.type);
  const isMany = type.type === 'array' || type.type === 'map';
  const of = isMany ? plainest(type.element) : type;
  const many = isMany ? { array: '[', map: '{' }[type.type] : '';
  const code = `${many}${typeCode(of, extent, into)}${property.required === true ? '!' : ''}${update(property)}`;
  if (extent === 'bare') return code;
  const [documentation, rare] = [firstParagraph(property.documentation), rareOf(property, of)];
  return rare !== undefined ? [code, documentation, rare] : documentation === '' ? code : [code, documentation];
}

/** Of several types, the one that says most. */
function plainest(type: PropertyType): PropertyType {
  if (type.type !== 'union') return type;
  return (
    type.types.find(({ type: name }) => name === 'array') ??
    type.types.find(({ type: name }) => name === 'json') ??
    type.types[0] ?? { type: 'json' }
  );
}

function typeCode(type: PropertyType, extent: Extent, into: Collection): string {
  switch (type.type) {
    case 'ref':
      return String(position(into.spec.get('typeDefinition', type.reference), extent, into));
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'json':
    case 'tag':
    case 'date-time':
      return type.type.slice(0, 1);
    case 'array':
    case 'map':
    case 'union':
    case 'null':
      throw new Error(`No property is known to be a list or map of ${type.type}.`);
  }
}

/** The place is taken before the properties are encoded, because a type may contain itself. */
function position(definition: TypeDefinition, extent: Extent, into: Collection): number {
  const known = into.positions.get(definition.$id);
  if (known !== undefined) return known;
  const place = into.definitions.push([definition.name, {}]) - 1;
  into.positions.set(definition.$id, place);
  into.definitions[place] = [definition.name, encodeProperties(definition.properties, extent, into)];
  return place;
}

function update({ causesReplacement }: Property): string {
  return { yes: '*', maybe: '?', no: '' }[causesReplacement ?? 'no'];
}
