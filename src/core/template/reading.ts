import type { Pair } from 'yaml';
import type { Resource, Value } from '../model.ts';
import { aliasesOf } from './aliases.ts';
import { convert } from './convert.ts';
import type { Converter } from './converter.ts';
import type { Environment } from './environment.ts';
import type { Part } from './part.ts';
import type { DefaultPlace, Place } from './places.ts';
import { readResource, type Site } from './resources.ts';
import type { Section } from './sections.ts';
import { entry, text } from './yaml.ts';

/** What the resources of a part are in an environment. */
export interface Reading {
  readonly environment: Environment;
  /** As the text proves them. */
  readonly proven: readonly Resource[];
  /**
   * With every parameter at its Default; the same array where none of them uses one. Those that are not made then are as
   * the text proves them.
   */
  readonly byDefault: readonly Resource[];
  /** The conditions on which it depends what is made by default, each with whether it holds. */
  readonly madeBy: ReadonlyMap<string, boolean | undefined>;
  /** Where the values stand. */
  readonly places: ReadonlyMap<Value, Place | DefaultPlace>;
  /** The names that were looked up in the environment, each with what there was. */
  readonly asked: ReadonlyMap<string, string>;
}

/** Reads each resource as the text proves it; those that use a parameter with a Default, once more with it. */
export function readPart(part: Part, environment: Environment): Reading {
  const sites = part.sites.filter(site => environment.holds(conditionOf(site)) !== false);
  const create = createConverters(part, environment);
  const proven = sites.map(site => readAlone(create(false), site));
  const madeBy = new Map<string, boolean | undefined>();
  const isMade = (site: Site): boolean => {
    const condition = conditionOf(site);
    const holds = environment.holdsByDefault(condition);
    madeBy.set(condition, holds);
    return holds !== false;
  };
  const byDefault = proven.map(({ resource, metDefault }, i) => {
    const site = sites[i];
    return metDefault && site !== undefined && isMade(site) ? readResource(create(true), site) : resource;
  });
  const resources = proven.map(({ resource }) => resource);
  return {
    environment,
    proven: resources,
    byDefault: proven.some(({ metDefault }) => metDefault) ? byDefault : resources,
    madeBy,
    places: create.places,
    asked: create.asked,
  };
}

/** The value of a section such as `Metadata`. */
export function readSection({ node, part }: Section, environment: Environment): Value {
  return convert(createConverters(part, environment)(false), node);
}

interface Converters {
  (useDefaults: boolean): Converter;
  readonly places: Reading['places'];
  readonly asked: Reading['asked'];
}

/** Converters that know of each other's values: what the first reading has settled, the second one takes. */
function createConverters(part: Part, environment: Environment): Converters {
  const aliases = aliasesOf(part);
  const listed = { values: 0 };
  const settled = new Map<Pair, Value>();
  const places = new Map<Value, Place | DefaultPlace>();
  const asked = new Map<string, string>();
  const create = (useDefaults: boolean): Converter => ({
    ...environment,
    part,
    useDefaults,
    aliases,
    listed,
    places,
    asked,
    metDefault: false,
    settled,
    frozen: false,
    aliased: new Map(),
  });
  return Object.assign(create, { places, asked });
}

/** The name of the condition under which a resource is made. */
function conditionOf({ body }: Site): string {
  return text(entry(body, 'Condition')) ?? '';
}

function readAlone(converter: Converter, site: Site): { readonly resource: Resource; readonly metDefault: boolean } {
  const resource = readResource(converter, site);
  return { resource, metDefault: converter.metDefault };
}
