import type { Data, Value } from '../model.ts';

/** What was written, as data to write again; undefined where a part of it is not known. */
export function dataOf(value: Value): Data | undefined {
  switch (value.kind) {
    case 'literal':
      return value.parameter === undefined ? value.value : { Ref: value.parameter };
    case 'reference':
      return value.attribute === undefined
        ? { Ref: value.target }
        : { 'Fn::GetAtt': [value.target, ...value.attribute.split('.')] };
    case 'list':
      return value.open ? undefined : all(value.items.map(dataOf));
    case 'mapping': {
      const entries = value.open ? undefined : all([...value.entries.values()].map(dataOf));
      return entries === undefined ? undefined : pairUp([...value.entries.keys()], entries);
    }
    case 'choice':
    case 'unknown':
    case 'absent':
      return undefined;
  }
}

function pairUp(keys: readonly string[], data: readonly Data[]): Data {
  return Object.fromEntries(keys.map((key, i) => [key, data[i] ?? null]));
}

function all(data: readonly (Data | undefined)[]): readonly Data[] | undefined {
  const known = data.filter(one => one !== undefined);
  return known.length === data.length ? known : undefined;
}
