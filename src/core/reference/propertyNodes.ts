import { leftOut } from '../leftOut.ts';
import type { Facts, PropertyFacts } from '../facts/facts.ts';
import { pageOf as awsPageOf } from '../facts/pages.ts';
import { effect, limits, nature, typeWords } from '../facts/wording.ts';
import { pagePath } from './link.ts';
import type { ReferenceNode } from './nodes.ts';
import { plain, slug } from './text.ts';

// The id of a property is that of the resource type it belongs to, and its path: `rds/resource-types/<type>/Endpoint/Port`.

/** The properties of a resource type, or those within a property, in the order of the alphabet. */
export function propertyNodes({ id }: ReferenceNode, facts: Facts): readonly ReferenceNode[] {
  const place = placeOf(id, facts);
  return place.below.map(property => propertyNode(`${id}/${property.name}`, property, into(property, place)));
}

/** The property with this id. */
export function findPropertyNode(id: string, facts: Facts): ReferenceNode | undefined {
  const place = placeOf(id, facts);
  return place.property === undefined ? undefined : propertyNode(id, place.property, place);
}

interface Place {
  readonly type: string;
  readonly path: readonly string[];
  /** Undefined where the place is the resource type itself, or nothing at all. */
  readonly property: PropertyFacts | undefined;
  readonly below: readonly PropertyFacts[];
  /** Names of the nested types that the place is in. */
  readonly within: readonly string[];
}

function placeOf(id: string, facts: Facts): Place {
  const [, , type = '', ...path] = id.split('/');
  const top: Place = {
    type,
    path: [],
    property: undefined,
    below: facts.resource(type)?.properties ?? [],
    within: [],
  };
  const find = (place: Place, name: string): Place =>
    into(
      place.below.find(property => property.name === name),
      place,
    );
  return path.reduce(find, top);
}

function into(property: PropertyFacts | undefined, { type, path, within }: Place): Place {
  const typeName = property?.typeName ?? '';
  // A type that contains itself is shown once: the tree would have no end. Everybody knows what a tag is.
  const isShown = property?.type === 'object' && !within.includes(typeName);
  return {
    type,
    path: [...path, property?.name ?? ''],
    property,
    below: isShown ? property.properties : [],
    within: [...within, typeName],
  };
}

function propertyNode(id: string, property: PropertyFacts, { type, path, below }: Place): ReferenceNode {
  const words = typeWords(property);
  const url = awsPageOf(type, path[0]);
  const isBranch = below.length > 0;
  return {
    id,
    kind: 'property',
    isBranch,
    label: property.name,
    description: words,
    resourceType: type,
    tooltip: tooltipOf(type, path.join('.'), property, url),
    icon: isBranch ? 'symbol-struct' : 'symbol-property',
    page: pageOf(type, path),
    url,
    accessibilityLabel: `${path.join('.')} of ${type}, ${words}${effectAloud(property)}`,
  };
}

/** The page of the resource type, at the table in which the property stands. */
function pageOf(type: string, path: readonly string[]): string {
  const inside = path.slice(0, -1).join('.');
  return `${pagePath('type', type)}#${inside === '' ? 'properties' : slug(inside)}`;
}

function tooltipOf(type: string, path: string, property: PropertyFacts, url: string): string {
  const list = [...leftOut(type, path, property), ...effect(property), ...limits(property)]
    .map(line => `- ${line}`)
    .join('\n');
  return [`**${path}**`, nature(property), list, `[AWS documentation](${url})`]
    .filter(part => part !== '')
    .join('\n\n');
}

function effectAloud(property: PropertyFacts): string {
  const [text] = effect(property);
  return text === undefined ? '' : `. ${plain(text).replaceAll('*', '')}`;
}
