import {
  code,
  letters,
  type EncodedDefinition,
  type EncodedProperties,
  type EncodedProperty,
  type EncodedRare,
} from './encoding.ts';
import type { AttributeFacts, PropertyFacts, PropertyType, Update } from './facts.ts';

export type Definitions = readonly EncodedDefinition[];

/** @param above what changing the property or resource that these are in does, at the least */
export function decodeProperties(
  encoded: EncodedProperties,
  definitions: Definitions,
  above: Update = 'no replacement',
): readonly PropertyFacts[] {
  return Object.entries(encoded).map(([name, property]) => decode(name, property, definitions, above));
}

export function decodeAttributes(encoded: EncodedProperties, definitions: Definitions): readonly AttributeFacts[] {
  return decodeProperties(encoded, definitions).map(({ name, shown, documentation }) => ({
    name,
    shown,
    documentation,
  }));
}

function decode(name: string, encoded: EncodedProperty, definitions: Definitions, above: Update): PropertyFacts {
  const [text, documentation = '', rare = {}] = typeof encoded === 'string' ? [encoded] : encoded;
  const { many = '', of = '', required, update = '' } = code.exec(text)?.groups ?? {};
  const { type, typeName, nested } = typeOf(of, definitions);
  const graver = graverOf(above, updates[update] ?? 'unknown');
  let properties: readonly PropertyFacts[] | undefined;
  return {
    name,
    type,
    typeName,
    shown: shown(many, typeName ?? labels[type]),
    isList: many === '[',
    isMap: many === '{',
    required: required === '!',
    documentation: documentation === '' ? undefined : documentation,
    update: graver,
    ...decodeRare(rare),
    get properties() {
      return (properties ??= decodeProperties(nested, definitions, graver));
    },
  };
}

function decodeRare({ e, x, l, w }: EncodedRare) {
  return { default: x, allowedValues: e ?? [], constraints: l ?? [], deprecated: w === 1 };
}

interface NamedType {
  readonly type: PropertyType;
  readonly typeName: string | undefined;
  readonly nested: EncodedProperties;
}

function typeOf(of: string, definitions: Definitions): NamedType {
  const letter = isLetter(of) ? letters[of] : undefined;
  if (letter === 'tag') return { type: letter, typeName: 'Tag', nested: tag };
  if (letter !== undefined) return { type: letter, typeName: undefined, nested: {} };
  const [typeName, nested = {}] = definitions[Number(of)] ?? [];
  return { type: 'object', typeName, nested };
}

const tag: EncodedProperties = { Key: 's!', Value: 's!' };

function isLetter(of: string): of is keyof typeof letters {
  return Object.hasOwn(letters, of);
}

const updates: Readonly<Record<string, Update>> = { '*': 'replacement', '?': 'conditional replacement' };
const gravity: readonly Update[] = ['unknown', 'no replacement', 'conditional replacement', 'replacement'];

function graverOf(a: Update, b: Update): Update {
  return gravity.indexOf(a) > gravity.indexOf(b) ? a : b;
}

const labels: Readonly<Record<PropertyType, string>> = {
  string: 'String',
  number: 'Number',
  integer: 'Integer',
  boolean: 'Boolean',
  json: 'JSON',
  timestamp: 'Timestamp',
  tag: 'Tag',
  object: 'Object',
};

function shown(many: string, label: string): string {
  return many === '[' ? `List of ${label}` : many === '{' ? `Map of ${label}` : label;
}
