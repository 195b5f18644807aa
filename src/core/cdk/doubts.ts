import { answeredOnce } from '../answeredOnce.ts';
import { propertyByAnyName } from '../facts/cdkName.ts';
import type { Facts } from '../facts/facts.ts';
import { getOrInsert } from '../getOrInsert.ts';
import type { Resource, Unknown, Value } from '../model.ts';
import { literalOf } from './codecs.ts';
import type { Assignment, MethodCall, Statement } from './program.ts';
import type { Reading } from './reading.ts';
import type { Made } from './resources.ts';
import type { Override } from './statements.ts';

// A file may change a resource where it cannot be told which one: in an aspect, in a function that is given a construct,
// in a loop over the children of a stack. What it sets there is known of no resource that could be meant.

/** What statements may have changed, in whatever resource they are about. */
interface Doubts {
  /** Names of properties, in any of their spellings. */
  readonly properties: Set<string>;
  /** Attributes beside the properties. */
  readonly attributes: Set<string>;
  /** Whether it could be any property. */
  isOpen: boolean;
  /** The names of the properties that a type has, by the type. */
  readonly byType: Map<string, readonly string[]>;
}

/** The same with everything unknown that such a statement may have changed. */
export function doubted(made: Made, { strayStatements, facts }: Pick<Reading, 'strayStatements' | 'facts'>): Made {
  return strayStatements.length === 0 ? made : doubtedBy(made, doubtsIn(strayStatements), facts);
}

const doubtsIn = answeredOnce((statements: readonly Statement[]): Doubts => {
  const doubts: Doubts = { properties: new Set(), attributes: new Set(), isOpen: false, byType: new Map() };
  for (const statement of statements) {
    if (statement.kind === 'assignment') assigned(statement, doubts);
    else if (statement.kind === 'call') called(statement, doubts);
  }
  return doubts;
});

const policies = ['DeletionPolicy', 'UpdateReplacePolicy'];

function assigned({ on, property }: Assignment, { properties, attributes }: Doubts): void {
  if (on.path.at(-1) === 'cfnOptions') attributes.add(property.charAt(0).toUpperCase() + property.slice(1));
  else properties.add(property);
}

function called({ method, args: [first] }: MethodCall, doubts: Doubts): void {
  const path = literalOf(first);
  switch (method) {
    case 'applyRemovalPolicy':
      for (const policy of policies) doubts.attributes.add(policy);
      break;
    case 'addPropertyOverride':
    case 'addPropertyDeletionOverride':
      overridden(typeof path === 'string' ? path.split('.')[0] : undefined, doubts);
      break;
    case 'addOverride':
    case 'addDeletionOverride': {
      const [section, property] = typeof path === 'string' ? path.split('.') : ['Properties'];
      if (section === 'Properties') overridden(property, doubts);
      else doubts.attributes.add(section ?? '');
      break;
    }
    default:
  }
}

function overridden(property: string | undefined, doubts: Doubts): void {
  if (property === undefined) doubts.isOpen = true;
  else doubts.properties.add(property);
}

function doubtedBy(made: Made, doubts: Doubts, facts: Facts): Made {
  const { resource } = made;
  const properties = namesIn(doubts, resource.type, facts);
  const attributes = policies.filter(policy => doubts.attributes.has(policy));
  if (properties.length + attributes.length === 0 && !doubts.isOpen) return made;
  const overrides = new Map<string, Override>(made.overrides);
  for (const path of [...properties.map(name => `Properties.${name}`), ...attributes]) {
    overrides.set(path, { expression: undefined, codec: undefined });
  }
  return { ...made, resource: unknownIn(resource, properties, attributes, doubts.isOpen), overrides };
}

function namesIn({ properties, byType }: Doubts, type: string, facts: Facts): readonly string[] {
  return getOrInsert(byType, type, () => {
    const known = facts.resource(type)?.properties ?? [];
    return [...properties].flatMap(name => propertyByAnyName(known, name)?.name ?? []);
  });
}

function unknownIn(
  resource: Resource,
  names: readonly string[],
  attributes: readonly string[],
  isOpen: boolean,
): Resource {
  const { nameSpan } = resource;
  const unknown = (value: Value | undefined): Unknown => ({
    kind: 'unknown',
    span: value?.span ?? nameSpan,
    key: value?.key,
  });
  const entries = new Map(isOpen ? [] : resource.properties.entries);
  for (const name of names) entries.set(name, unknown(resource.properties.entries.get(name)));
  const properties = { ...resource.properties, entries, open: resource.properties.open || isOpen };
  const around = new Map(resource.body.entries).set('Properties', properties);
  for (const name of attributes) around.set(name, unknown(resource.body.entries.get(name)));
  return { ...resource, properties, body: { ...resource.body, entries: around } };
}
