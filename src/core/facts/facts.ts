import { getOrInsert } from '../getOrInsert.ts';
import type { Assets } from '../assets.ts';
import { lookUp } from '../lookUp.ts';
import type { Scalar } from '../model.ts';
import type { EncodedFacts, EncodedResource } from './encoding.ts';
import { pageOf } from './pages.ts';
import { decodeAttributes, decodeProperties, type Definitions } from './properties.ts';
import { propertyAt } from './propertyAt.ts';

/** What the CloudFormation service specification knows of resource types. */
export interface Facts {
  /** Version of the service specification: `0.1.216`. */
  readonly asOf: string;
  readonly types: readonly string[];
  resource(type: string): ResourceFacts | undefined;
}

export interface ResourceFacts {
  readonly type: string;
  /** Whether the type is of a database service. Of others, such as security groups, only names and types are known. */
  readonly isDatabase: boolean;
  /** First paragraph, in Markdown. */
  readonly documentation: string | undefined;
  /** Page of the AWS documentation. */
  readonly url: string;
  /** In the order of the alphabet. */
  readonly properties: readonly PropertyFacts[];
  readonly attributes: readonly AttributeFacts[];
  /** What `Ref` returns, as names of properties or attributes, joined with `|` where it returns several. */
  readonly ref: string | undefined;
  /** @param path dotted, the positions in lists left out */
  property(path: string): PropertyFacts | undefined;
}

/** `integer` and `number` are both numbers; of `object` and `tag` the properties are known. */
export type PropertyType = 'string' | 'number' | 'integer' | 'boolean' | 'json' | 'timestamp' | 'tag' | 'object';

/** What changing a property does to the resource. That it interrupts the resource, the specification does not say. */
export type Update = 'unknown' | 'no replacement' | 'conditional replacement' | 'replacement';

export interface PropertyFacts {
  readonly name: string;
  /** Of a list or a map, the type of what is in it. */
  readonly type: PropertyType;
  /** Name of the nested CloudFormation type, as in `CfnTable.GlobalSecondaryIndexProperty`; `Tag` of tags. */
  readonly typeName: string | undefined;
  /** As shown: `List of Tag`. */
  readonly shown: string;
  readonly isList: boolean;
  readonly isMap: boolean;
  readonly required: boolean;
  readonly default: Scalar | undefined;
  /** First paragraph, in Markdown. */
  readonly documentation: string | undefined;
  /** Of a nested property, no less than what holds for the properties above it. */
  readonly update: Update;
  /** AWS has given it up. */
  readonly deprecated: boolean;
  /** Empty where any value may be. */
  readonly allowedValues: readonly Scalar[];
  /** Other limits in the words of the documentation, in Markdown. */
  readonly constraints: readonly string[];
  /** Of an object, or of each object in a list or a map. Worked out when asked for: types may contain themselves. */
  readonly properties: readonly PropertyFacts[];
}

/** What `Fn::GetAtt` returns. */
export interface AttributeFacts {
  /** Dotted: `Endpoint.Address`. */
  readonly name: string;
  readonly shown: string;
  readonly documentation: string | undefined;
}

const file = 'propertyFacts.json';
const loaded = new WeakMap<Assets, Promise<Facts>>();

/** The facts, read once for the same `assets`. */
export function loadFacts(assets: Assets): Promise<Facts> {
  const known = loaded.get(assets);
  if (known !== undefined) return known;
  const facts = assets(file).then(readFacts);
  loaded.set(assets, facts);
  // A server that could not be reached once is asked again.
  facts.catch(() => loaded.delete(assets));
  return facts;
}

/** @param bytes the file that `scripts/generate-facts.ts` has written */
export function readFacts(bytes: Uint8Array): Facts {
  const { asOf, types, definitions }: EncodedFacts = JSON.parse(new TextDecoder().decode(bytes));
  const known = new Map<string, ResourceFacts>();
  return {
    asOf,
    types: Object.keys(types),
    resource: type => {
      const encoded = lookUp(types, type);
      if (encoded === undefined) return undefined;
      return getOrInsert(known, type, () => resourceFacts(type, encoded, definitions));
    },
  };
}

function resourceFacts(type: string, { b, d, u, r, p, a }: EncodedResource, definitions: Definitions): ResourceFacts {
  const properties = decodeProperties(p, definitions, u === 1 ? 'unknown' : 'no replacement');
  return {
    type,
    isDatabase: b !== 1,
    documentation: d,
    url: pageOf(type),
    properties,
    attributes: decodeAttributes(a ?? {}, definitions),
    ref: r?.join('|'),
    property: path => propertyAt(properties, path),
  };
}
