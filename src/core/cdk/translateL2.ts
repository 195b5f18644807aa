import { answeredOnce } from '../answeredOnce.ts';
import { getOrInsert } from '../getOrInsert.ts';
import { isObject } from '../data.ts';
import type { Data } from '../model.ts';
import type { Codec } from './codecs.ts';
import type { Part, Parts, Source } from './construct.ts';
import type { Creation } from './reading.ts';
import type { Made } from './resources.ts';
import type { Roots } from './roots.ts';
import { mapped, type Asked, type Scope, type Translated } from './translated.ts';

// A change of a resource of an L2 construct, as a change of the properties of the construct.

export function ofL2(
  made: Made,
  { part, roots }: Scope,
  path: readonly string[],
  change: Asked,
): readonly Translated[] | undefined {
  const source = part.properties[path.join('.')];
  if (source === undefined) return inPart(made, { part, roots }, path, change);
  if ('flags' in source) return raised(source.flags, roots, change);
  if ('parts' in source) return joined(source.parts(siteOf(made, part)), roots, change);
  if ('computed' in source) return isGiven(source, change) ? [] : undefined;
  if (change.verb === 'remove' && source.codec.without !== undefined) return replaced(made, { part, roots }, source);
  if (change.verb === 'set' && source.codec.within !== undefined) return respelled(made, part, source, change.to);
  return changed(source, { path: [], codec: source.codec }, roots, change);
}

/** A property of the construct says more than the one that goes. */
function replaced(
  made: Made,
  { part, roots }: Scope,
  { prop: name, codec, ofConstruct }: Extract<Source, { prop: string }>,
): readonly Translated[] | undefined {
  const site = ofConstruct === true ? made.creation : siteOf(made, part);
  const prop = site.props.get(name);
  if (prop.kind !== 'written') return undefined;
  const root = ofConstruct === true ? roots.construct : roots.own;
  return mapped(codec.without?.(site.resolve(prop.value), site), to => [
    { verb: 'set', root, path: name.split('.'), to },
  ]);
}

/** A property of the construct says more than the one that changes. */
function respelled(
  made: Made,
  part: Part,
  { prop: name, codec, ofConstruct }: Extract<Source, { prop: string }>,
  data: Data,
): readonly Translated[] | undefined {
  const site = ofConstruct === true ? made.creation : siteOf(made, part);
  const prop = site.props.get(name);
  if (prop.kind !== 'written' || !made.isOwn(prop.value)) return undefined;
  const found = codec.within?.(site.resolve(prop.value), site, data);
  const isPlain = found !== undefined && ['call', 'literal', 'member', 'new'].includes(found.at.kind);
  return isPlain ? [{ verb: 'respell', expression: found.at, to: found.to }] : undefined;
}

/** A change of the value of a property, or of what lies below it. */
function changed(
  { prop, ofConstruct }: Extract<Source, { prop: string }>,
  { path: below, codec }: Below,
  roots: Roots,
  change: Asked,
): readonly Translated[] | undefined {
  const root = ofConstruct === true ? roots.construct : roots.own;
  const path = [...prop.split('.'), ...below];
  switch (change.verb) {
    case 'remove':
      return [{ verb: 'remove', root, path }];
    case 'set':
      return mapped(codec.write?.(change.to), to => [{ verb: 'set', root, path, to }]);
    case 'append':
      return mapped(itemOf(codec, change.item), item => [{ verb: 'append', root, path, item }]);
  }
}

interface Below {
  readonly path: readonly string[];
  readonly codec: Codec;
}

/** What lies at a path below the value that a codec reads. */
function followed(codec: Codec, [name, ...rest]: readonly string[]): Below | undefined {
  if (name === undefined) return { path: [], codec };
  const part = codec.part?.(name);
  const below = part === undefined ? undefined : followed(part.codec, rest);
  if (part === undefined || below === undefined) return undefined;
  const own = part.isKey === true ? [part.prop] : part.prop.split('.').filter(step => step !== '');
  return { path: [...own, ...below.path], codec: below.codec };
}

/** A path that goes on into the value of a property. */
function inValue({ part, roots }: Scope, path: readonly string[], change: Asked): readonly Translated[] | undefined {
  const end = path.findIndex((_, i) => 'prop' in (part.properties[path.slice(0, i).join('.')] ?? {}));
  const source = part.properties[path.slice(0, Math.max(end, 0)).join('.')];
  if (source === undefined || !('prop' in source)) return undefined;
  const below = followed(source.codec, path.slice(end));
  return below === undefined ? undefined : changed(source, below, roots, change);
}

function isGiven({ given }: Extract<Source, { computed: unknown }>, change: Asked): boolean {
  return change.verb === 'set' && given !== undefined && change.to === given;
}

function siteOf({ creation }: Made, part: Part): Creation {
  return { ...creation, props: part.props ?? creation.props };
}

/** Further items of a list, as properties of the construct. */
function joined({ added }: Parts, { own }: Roots, change: Asked): readonly Translated[] | undefined {
  const items = change.verb === 'set' ? change.to : change.verb === 'append' ? [change.item] : undefined;
  const steps = Array.isArray(items) ? items.map((item: Data) => added?.(item)) : [undefined];
  if (!steps.every(step => step !== undefined)) return undefined;
  return steps.map(({ path, to }) => ({ verb: 'set', root: own, path, to }));
}

function raised(
  flags: Readonly<Record<string, string>>,
  { own }: Roots,
  change: Asked,
): readonly Translated[] | undefined {
  const names = change.verb === 'set' ? change.to : change.verb === 'append' ? [change.item] : undefined;
  const props = Array.isArray(names)
    ? names.map((name: Data) => (typeof name === 'string' ? flags[name] : undefined))
    : [undefined];
  const sets = props.map(prop =>
    prop === undefined ? undefined : ({ verb: 'set', root: own, path: [prop], to: true } as const),
  );
  return sets.every(set => set !== undefined) ? sets : undefined;
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
    const within = inValue({ part, roots }, path, change);
    if (within !== undefined) return within;
    if (change.verb === 'append') return undefined;
    return change.verb === 'set' ? leaves(made, { part, roots }, path, change) : removals(made, { part, roots }, path);
  }
  const item = partsOf(made, part, source).items[Number(path[list])];
  const own = item === undefined ? undefined : made.rootsOf(item);
  if (item === undefined || own === undefined) return undefined;
  return ofL2(made, { part: item, roots: own }, path.slice(list + 1), change);
}

/** By what has them: a fix may change each item of a list. */
const keptParts = answeredOnce<Made, Map<Part, Map<ListSource, Parts>>>(() => new Map());

type ListSource = Extract<Source, { parts: unknown }>;

function partsOf(made: Made, part: Part, source: ListSource): Parts {
  const ofPart = getOrInsert(keptParts(made), part, () => new Map<ListSource, Parts>());
  return getOrInsert(ofPart, source, () => source.parts(siteOf(made, part)));
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

function itemOf(codec: Codec, item: Data): Data | undefined {
  const list = codec.write?.([item]);
  return Array.isArray(list) ? list[0] : undefined;
}
