import { isObject } from '../data.ts';
import { cdkName } from '../facts/cdkName.ts';
import type { PropertyFacts } from '../facts/facts.ts';
import type { Change, Data } from '../model.ts';
import { removalPolicy } from './codecs.ts';
import type { Part, Source } from './construct.ts';
import type { Expression } from './program.ts';
import type { Made } from './resources.ts';
import type { Root, Roots } from './roots.ts';

/** A change in the terms of the CDK. Paths are those of the properties under `root`. */
export type Translated =
  | { readonly verb: 'set'; readonly root: Root; readonly path: readonly string[]; readonly to: Data }
  | { readonly verb: 'remove'; readonly root: Root; readonly path: readonly string[] }
  | { readonly verb: 'append'; readonly root: Root; readonly path: readonly string[]; readonly item: Data }
  /** Another value in the place of an expression. */
  | { readonly verb: 'respell'; readonly expression: Expression; readonly to: Data }
  /** A method called on the construct behind its creation. */
  | { readonly verb: 'callBehind'; readonly root: Root; readonly method: string; readonly arg: Data }
  | Extract<Change, { verb: 'replaceText' }>;

/** A resource, or a part of it, with the properties that decide about it. */
interface Scope {
  readonly part: Part;
  readonly roots: Roots;
}

type Asked = Exclude<Change, { verb: 'replaceText' }>;

/** What a change of a resource means for the construct that makes it; undefined where it cannot be said. */
export function translate(made: Made, change: Asked): readonly Translated[] | undefined {
  const [section = '', ...path] = change.path;
  const overridden = overrideOf(made, change.path.join('.'));
  if (overridden === 'in part') return undefined;
  if (overridden !== undefined) return respelled(overridden, change);
  if (section === 'DeletionPolicy' || section === 'UpdateReplacePolicy') return removal(made, change);
  if (section !== 'Properties' || made.roots === undefined) return undefined;
  const { from, roots } = made;
  return from === undefined ? ofL1(made, path, change) : ofL2(made, { part: from, roots }, path, change);
}

type Override = Made['overrides'] extends ReadonlyMap<string, infer O> ? O : never;

/** A statement that has the last word on the path; `in part` where it has it on something above or below. */
function overrideOf({ overrides }: Made, path: string): Override | 'in part' | undefined {
  const exact = overrides.get(path);
  if (exact !== undefined) return exact;
  const isNear = [...overrides.keys()].some(other => other.startsWith(`${path}.`) || path.startsWith(`${other}.`));
  return isNear ? 'in part' : undefined;
}

function respelled({ expression, codec }: Override, change: Asked): readonly Translated[] | undefined {
  const isPlain = expression.kind !== 'name' && expression.kind !== 'choice' && expression.kind !== 'unknown';
  if (change.verb !== 'set' || !isPlain) return undefined;
  const to = codec === undefined ? change.to : codec.write?.(change.to);
  return to === undefined || (codec === undefined && typeof to === 'object')
    ? undefined
    : [{ verb: 'respell', expression, to }];
}

function removal({ from, roots }: Made, change: Asked): readonly Translated[] | undefined {
  if (change.verb !== 'set' || roots === undefined) return undefined;
  const to = removalPolicy.write?.(change.to);
  const prop = from?.removal?.prop;
  if (to === undefined) return undefined;
  if (prop !== undefined) return [{ verb: 'set', root: roots.own, path: [prop], to }];
  return from === undefined || from.suffix === ''
    ? [{ verb: 'callBehind', root: roots.own, method: 'applyRemovalPolicy', arg: to }]
    : undefined;
}

function ofL1({ roots, facts }: Made, path: readonly string[], change: Asked): readonly Translated[] | undefined {
  if (roots === undefined) return undefined;
  const property = facts?.property(path.filter(name => !/^\d+$/.test(name)).join('.'));
  if (property === undefined) return undefined;
  const at = { root: roots.own, path: path.map(name => (/^\d+$/.test(name) ? name : cdkName(name))) };
  switch (change.verb) {
    case 'remove':
      return [{ verb: 'remove', ...at }];
    case 'set':
      return mapped(renamed(change.to, property), to => [{ verb: 'set', ...at, to }]);
    case 'append':
      return mapped(renamed(change.item, property), item => [{ verb: 'append', ...at, item }]);
  }
}

/** The same data with the CDK's names. What refers to other resources has no plain counterpart. */
function renamed(data: Data, property: PropertyFacts): Data | undefined {
  if (Array.isArray(data)) {
    const items = data.map((item: Data) => renamed(item, property));
    return items.every(item => item !== undefined) ? items : undefined;
  }
  if (!isObject(data)) return data;
  const isFreeForm = property.isMap || property.type === 'json';
  const entries = Object.entries(data).map(([name, value]) => {
    const nested = property.properties.find(candidate => candidate.name === name);
    return nested === undefined || isFreeForm ? undefined : ([cdkName(name), renamed(value, nested)] as const);
  });
  const known = entries.flatMap(entry => (entry?.[1] === undefined ? [] : [[entry[0], entry[1]] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}

function ofL2(
  made: Made,
  { part, roots }: Scope,
  path: readonly string[],
  change: Asked,
): readonly Translated[] | undefined {
  const source = part.properties[path.join('.')];
  if (source === undefined) return inPart(made, { part, roots }, path, change);
  if (!('prop' in source)) return undefined;
  const at = { root: source.ofConstruct === true ? roots.construct : roots.own, path: source.prop.split('.') };
  switch (change.verb) {
    case 'remove':
      return [{ verb: 'remove', ...at }];
    case 'set':
      return mapped(source.codec.write?.(change.to), to => [{ verb: 'set', ...at, to }]);
    case 'append':
      return mapped(itemOf(source, change.item), item => [{ verb: 'append', ...at, item }]);
  }
}

/** A path that goes into an item of a list, or stops before the properties that the construct has. */
function inPart(
  made: Made,
  { part, roots }: Scope,
  path: readonly string[],
  change: Asked,
): readonly Translated[] | undefined {
  const list = path.findIndex((_, i) => 'parts' in (part.properties[path.slice(0, i).join('.')] ?? {}));
  const source = list < 0 ? undefined : part.properties[path.slice(0, list).join('.')];
  if (source === undefined || !('parts' in source)) {
    if (change.verb === 'append') return undefined;
    return change.verb === 'set' ? leaves(made, { part, roots }, path, change) : removals(made, { part, roots }, path);
  }
  const item = source.parts({ ...made.creation, props: part.props ?? made.creation.props }).items[Number(path[list])];
  const own = item === undefined ? undefined : made.rootsOf(item);
  if (item === undefined || own === undefined) return undefined;
  return ofL2(made, { part: item, roots: own }, path.slice(list + 1), change);
}

/** An object is set entry by entry, as the construct may have a property for each. */
function leaves(
  made: Made,
  scope: Scope,
  path: readonly string[],
  change: Extract<Asked, { verb: 'set' }>,
): readonly Translated[] | undefined {
  if (!isObject(change.to)) return undefined;
  const parts = Object.entries(change.to).map(([name, to]) => ofL2(made, scope, [...path, name], { ...change, to }));
  return parts.every(part => part !== undefined) ? parts.flat() : undefined;
}

/** An object goes with all properties of the construct that say something about it; what it sets by itself stays. */
function removals(made: Made, { part, roots }: Scope, path: readonly string[]): readonly Translated[] | undefined {
  const below = Object.entries(part.properties).filter(([name]) => name.startsWith(`${path.join('.')}.`));
  const sources = below.map(([, source]) => source).filter(source => 'prop' in source);
  if (below.length === 0 || sources.length < below.length) return undefined;
  const own = part.props ?? made.creation.props;
  return sources.flatMap((source): readonly Translated[] => {
    const [props, root] = source.ofConstruct === true ? [made.creation.props, roots.construct] : [own, roots.own];
    return props.get(source.prop).kind === 'absent' ? [] : [{ verb: 'remove', root, path: source.prop.split('.') }];
  });
}

function itemOf({ codec }: Extract<Source, { prop: string }>, item: Data): Data | undefined {
  const list = codec.write?.([item]);
  return Array.isArray(list) ? list[0] : undefined;
}

function mapped<T>(data: Data | undefined, to: (data: Data) => T): T | undefined {
  return data === undefined ? undefined : to(data);
}
