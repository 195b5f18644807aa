import type { Mapping, Span, Unknown, Value } from '../model.ts';
import { readWith, type Codec } from './codecs.ts';
import type { Draft, Otherwise, Part, Parts, Removal, Site, Source } from './construct.ts';
import { flagged } from './flags.ts';
import type { Prop } from './props.ts';
import type { Creation } from './reading.ts';

// A construct of the L2 level says things in its own way, and some things without being asked.

/** The properties of a resource that a construct makes, or of a part of it, under the names of CloudFormation. */
export function propertiesOf(creation: Creation, part: Part, span: Span): FreshMapping {
  const root = createNest();
  const site = siteOf(creation, part);
  // Without a list of the paths, of which a construct has fifty.
  for (const path in part.properties) {
    const source = part.properties[path];
    const value = source === undefined ? undefined : valueOf(creation, site, source, span);
    if (value !== undefined && value.kind !== 'absent') put(root, path, value);
  }
  return mappingOf(root, span, hides(creation, part));
}

/** What the sources of a part see: properties of its own, where it has some. */
function siteOf(creation: Creation, { props }: Part): Creation {
  return props === undefined ? creation : { ...creation, props };
}

function listOf(creation: Creation, { items, open }: Parts, span: Span): Value {
  if (items.length === 0) return { kind: open ? 'unknown' : 'absent', span };
  return {
    kind: 'list',
    span,
    open,
    items: items.map(part => propertiesOf(creation, part, part.at?.span ?? span)),
  };
}

/** Just made, so that its maker may still add to it. */
export type FreshMapping = Mapping & { readonly entries: Map<string, Value> };

interface Nest {
  readonly values: Map<string, Value>;
  /** What has parts: in `values`, something unknown keeps its place. */
  readonly nests: Map<string, Nest>;
}

const createNest = (): Nest => ({ values: new Map(), nests: new Map() });

function put({ values, nests }: Nest, path: string, value: Value): void {
  const dot = path.indexOf('.');
  const name = dot < 0 ? path : path.slice(0, dot);
  if (dot < 0) {
    nests.delete(name);
    values.set(name, value);
    return;
  }
  const known = nests.get(name);
  if (known === undefined && values.has(name)) return;
  const nest = known ?? createNest();
  if (known === undefined) values.set(name, { kind: 'unknown', span: value.span });
  nests.set(name, nest);
  put(nest, path.slice(dot + 1), value);
}

/** Objects that the construct makes of properties of its own are as good as written at the first of them. */
function mappingOf({ values, nests }: Nest, span: Span, open: boolean): FreshMapping {
  for (const [name, nest] of nests) values.set(name, seen(mappingOf(nest, span, open)));
  return { kind: 'mapping', span, entries: values, open };
}

/** An object of which nothing can be seen may as well not be there. */
function seen(mapping: Mapping): Value {
  const isUnseen = [...mapping.entries.values()].every(({ kind }) => kind === 'unknown');
  return isUnseen ? { kind: 'unknown', span: mapping.span } : mapping;
}

/** Whether a property is used that the table of constructs does not know: it could set anything that is left out. */
function hides({ props, kind }: Creation, part: Part & { readonly removal?: Removal }): boolean {
  const own = part.props ?? props;
  const ignored = part.props === undefined && kind.level === 'L2' ? kind.of.ignored : [];
  const isKnown = (name: string): boolean =>
    ignored.includes(name) ||
    part.ignored?.includes(name) === true ||
    part.removal?.prop === name ||
    isSaidIn(part.properties, name);
  return own.open || !own.names.every(isKnown);
}

function isSaidIn(properties: Part['properties'], name: string): boolean {
  for (const path in properties) if (isSaidBy(name, properties[path])) return true;
  return false;
}

function isSaidBy(name: string, source: Source | undefined): boolean {
  if (source === undefined) return false;
  if ('flags' in source) return Object.values(source.flags).includes(name);
  if (!('prop' in source) || !source.prop.startsWith(name)) return false;
  return source.prop.length === name.length || source.prop[name.length] === '.';
}

type PropSource = Extract<Source, { readonly prop: string }>;

/** Undefined where nothing is written, as of most properties. */
function valueOf(creation: Creation, own: Creation, source: Source, at: Span): Value | undefined {
  if ('prop' in source) return valueOfProp(source.ofConstruct === true ? creation : own, source, at);
  if ('computed' in source) return placed(source.computed(own), at);
  if ('parts' in source) return listOf(creation, source.parts(own), at);
  return placed(flagged(source.flags, own), at);
}

/** @param site whose properties are asked: those of the resource where it has its own, unless the source wants the construct's */
function valueOfProp(site: Creation, { prop: path, codec, otherwise }: PropSource, at: Span): Value | undefined {
  const prop = site.props.get(path);
  if (prop.kind === 'written') return written(site, codec, prop);
  return prop.kind === 'absent' && otherwise === undefined ? undefined : unwritten(site, prop, otherwise, at);
}

/** The value of a property that is written down. */
export function written(creation: Site, codec: Codec, prop: Extract<Prop, { kind: 'written' }>): Value {
  const draft = readWith(creation, codec, prop.value);
  const value = placed(draft, { start: prop.value.span.start, end: prop.end });
  return draft.at === undefined ? { ...value, key: prop.key } : value;
}

/** What holds where a property is not written. */
export function unwritten(creation: Site, prop: Prop, otherwise: Otherwise | undefined, span: Span): Value {
  if (prop.kind === 'hidden' || otherwise === 'unknown') return { kind: 'unknown', span };
  if (otherwise === undefined) return { kind: 'absent', span };
  if (typeof otherwise === 'function') return placed(otherwise(creation), span);
  return { kind: 'literal', value: otherwise, implied: true, span };
}

/** Gives a draft and what is in it places in the text. */
export function placed(draft: Draft, around: Span): Value {
  const span = draft.at?.span ?? around;
  const { key } = draft;
  switch (draft.kind) {
    case 'literal':
      return { kind: 'literal', value: draft.value, span, key };
    case 'unknown':
      return { kind: 'unknown', span, key, ...fetched(draft.service) };
    case 'absent':
      return { kind: 'absent', span };
    case 'reference':
      return { kind: 'reference', target: draft.target, span, key, ...pick(draft.attribute) };
    case 'list':
      return { kind: 'list', span, key, open: draft.open === true, items: draft.items.map(item => placed(item, span)) };
    case 'mapping':
      return { kind: 'mapping', span, key, open: draft.open === true, entries: entriesOf(draft.entries, span) };
    case 'choice':
      return { kind: 'choice', span, key, alternatives: draft.alternatives.map(one => placed(one, span)) };
  }
}

function entriesOf(drafts: Readonly<Record<string, Draft>>, span: Span): ReadonlyMap<string, Value> {
  const entries = Object.entries(drafts).map(([name, draft]): [string, Value] => [name, placed(draft, span)]);
  return new Map(entries.filter(([, value]) => value.kind !== 'absent'));
}

function fetched(service: string | undefined): Pick<Unknown, 'source'> {
  return service === undefined ? {} : { source: { kind: 'dynamicReference', service } };
}

function pick(attribute: string | undefined): { readonly attribute?: string } {
  return attribute === undefined ? {} : { attribute };
}
