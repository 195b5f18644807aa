import type { Value } from '../../model.ts';
import { child, itemsOf, textOf } from '../../values.ts';

/** One attribute of a key; undefined what is not written out. */
export interface Key {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly nameAt: Value;
  readonly typeAt: Value;
}

export interface Fault {
  readonly at: Value;
  readonly message: string;
}

/** How many attributes of each type a key may have: one and one, or four and four in a global secondary index. */
type Most = 1 | 4;

/** The attributes of a key schema in their order; undefined where a condition or a macro decides on them. */
export function keysIn(schema: Value): readonly Key[] | undefined {
  const items = itemsOf(schema)?.filter(({ kind }) => kind !== 'absent');
  if (items?.every(({ kind }) => kind === 'mapping') !== true) return undefined;
  return items.map(item => {
    const [nameAt, typeAt] = [child(item, 'AttributeName'), child(item, 'KeyType')];
    return { name: textOf(nameAt), type: textOf(typeAt), nameAt, typeAt };
  });
}

/** The first thing that is wrong with a key by itself. */
export function faultOf(keys: readonly Key[], most: Most): Fault | undefined {
  return wrongType(keys) ?? wrongOrder(keys) ?? tooMany(keys, most) ?? twice(keys);
}

/** What a local secondary index lacks to fit its table, whose own key has no fault. */
export function localFault(keys: readonly Key[], table: readonly Key[]): Fault | undefined {
  const [hash, range] = keys;
  if (range === undefined && keys.every(isHash))
    return fault(hash?.typeAt, 'a local secondary index has a RANGE attribute');
  const name = table[0]?.name;
  const isOther = name !== undefined && hash?.name !== undefined && hash.name !== name;
  return fault(isOther ? hash.nameAt : undefined, 'a local secondary index has the HASH attribute of its table');
}

/** Indexes that bear the name of an earlier one. */
export function namedTwice(indexes: readonly Value[]): readonly Fault[] {
  const names = indexes.map(index => child(index, 'IndexName'));
  return names
    .filter((at, i) => names.slice(0, i).some(other => isSame(at, other)))
    .map(at => ({ at, message: 'cannot be created: two of its indexes have the same name' }));
}

export function isHash({ type }: Key): boolean {
  return type === 'HASH';
}

export function isRange({ type }: Key): boolean {
  return type === 'RANGE';
}

function isSame(a: Value, b: Value): boolean {
  return textOf(a) !== undefined && textOf(a) === textOf(b);
}

function wrongType(keys: readonly Key[]): Fault | undefined {
  const wrong = keys.find(({ type }) => type !== undefined && type !== 'HASH' && type !== 'RANGE');
  return fault(wrong?.typeAt, 'a KeyType is HASH or RANGE');
}

function wrongOrder(keys: readonly Key[]): Fault | undefined {
  const range = keys.findIndex(isRange);
  const late = range < 0 ? undefined : keys.slice(range).find(isHash);
  const hasNoHash = keys.every(isRange);
  return (
    fault(late?.typeAt, 'in a key, HASH comes before RANGE') ?? fault(hasNoHash ? keys[0]?.typeAt : undefined, noHash)
  );
}

const noHash = 'a key has no HASH attribute';

function tooMany(keys: readonly Key[], most: Most): Fault | undefined {
  const excess = keys.filter(isHash)[most] ?? keys.filter(isRange)[most];
  const number = most === 1 ? 'one attribute' : 'four attributes';
  return fault(excess?.typeAt, `a key has more than ${number} of a type`);
}

function twice(keys: readonly Key[]): Fault | undefined {
  const again = keys.find(({ name }, i) => name !== undefined && keys.slice(0, i).some(key => key.name === name));
  return fault(again?.nameAt, 'a key uses the same attribute twice');
}

function fault(at: Value | undefined, message: string): Fault | undefined {
  return at === undefined ? undefined : { at, message: `cannot be created: ${message}` };
}
