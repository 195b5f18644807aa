import { draftOf, enumeration, literalOf, scalar } from '../../codecs.ts';
import type { Draft, Part, Site } from '../../construct.ts';
import type { Expression } from '../../program.ts';

// `partitionKey: { name: 'id', type: AttributeType.STRING }` says an attribute of the key and its type in one.

const attributeType = enumeration('dynamodb.AttributeType');

interface Key {
  readonly name: Draft;
  readonly type: Draft;
  readonly at: Expression;
}

interface Keys {
  readonly hash: readonly Key[];
  readonly range: readonly Key[];
  /** More attributes may belong to the key than can be seen. */
  readonly open: boolean;
}

/** The key of a table or an index: one attribute and perhaps a second, of a global index up to four of each. */
export function keysOf(site: Site): Keys {
  const [hash, range] = [namedBy(site, 'partitionKey', 'partitionKeys'), namedBy(site, 'sortKey', 'sortKeys')];
  return { hash: hash.keys, range: range.keys, open: hash.open || range.open };
}

/** The key of a local index: that of the table, with another sort key. */
export function localKeysOf(table: Site, index: Site): Keys {
  const [own, other] = [keysOf(table), keysOf(index)];
  return { hash: own.hash, range: other.range, open: own.open || other.open };
}

function namedBy(site: Site, one: string, several: string): { readonly keys: readonly Key[]; readonly open: boolean } {
  const props = [site.props.get(one), site.props.get(several)] as const;
  const prop = props.find(({ kind }) => kind !== 'absent');
  if (prop === undefined) return { keys: [], open: false };
  if (prop.kind !== 'written') return { keys: [], open: true };
  const value = site.resolve(prop.value);
  if (value.kind === 'object') return { keys: [keyOf(site, prop.value)], open: false };
  if (value.kind !== 'list') return { keys: [], open: true };
  return { keys: value.items.map(item => keyOf(site, item)), open: value.open };
}

function keyOf(site: Site, at: Expression): Key {
  const own = { ...site, props: site.propsOf(at) };
  return { name: draftOf(own, 'name', scalar), type: draftOf(own, 'type', attributeType), at };
}

export function keySchema({ hash, range, open }: Keys): Draft {
  const items = [...hash.map(key => schemaOf(key, 'HASH')), ...range.map(key => schemaOf(key, 'RANGE'))];
  return items.length === 0 ? { kind: 'unknown' } : { kind: 'list', items, open };
}

function schemaOf({ name, at }: Key, type: string): Draft {
  return { kind: 'mapping', at, entries: { AttributeName: name, KeyType: { kind: 'literal', value: type } } };
}

/** Each attribute once, in the order in which the construct meets it. */
export function attributeDefinitions(all: readonly Keys[]): Draft {
  const keys = all.flatMap(({ hash, range }) => [...hash, ...range]);
  const first = keys.filter((key, i) => nameOf(key) === undefined || keys.findIndex(isSame(key)) === i);
  const items = first.map(({ name, type, at }): Draft => ({
    kind: 'mapping',
    at,
    entries: { AttributeName: name, AttributeType: type },
  }));
  // An attribute whose name is not known may be the same as another.
  const open = all.some(keysHere => keysHere.open) || first.some(key => nameOf(key) === undefined);
  return items.length === 0 ? { kind: 'unknown' } : { kind: 'list', items, open };
}

function isSame(key: Key): (other: Key) => boolean {
  return other => nameOf(other) === nameOf(key);
}

function nameOf({ name }: Key): string | undefined {
  return name.kind === 'literal' ? String(name.value) : undefined;
}

/** The objects of a list property, then those that calls of a method give. */
export function given(
  site: Site,
  prop: string | undefined,
  method: string,
  named: string,
): { readonly objects: readonly Expression[]; readonly open: boolean } {
  const found = prop === undefined ? undefined : site.props.get(prop);
  const list = found?.kind === 'written' ? site.resolve(found.value) : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  const isHidden = found !== undefined && found.kind !== 'absent' && (list?.kind !== 'list' || list.open);
  const args = site.calls(method).flatMap(call => call.args[0] ?? []);
  // In a loop, one call stands for many; the name is then no constant.
  return { objects: [...items, ...args], open: isHidden || args.some(arg => !isLiteral(site, arg, named)) };
}

/** Where an object stands that is something of its own: an index, a replica. */
export function placeOf({ span }: Expression): NonNullable<Part['at']> {
  return { span, nameSpan: span };
}

function isLiteral(site: Site, object: Expression, name: string): boolean {
  const prop = site.propsOf(object).get(name);
  return prop.kind === 'written' && literalOf(site.resolve(prop.value)) !== undefined;
}
