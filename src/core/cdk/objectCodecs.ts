import { isObject } from '../data.ts';
import type { Data, Scalar } from '../model.ts';
import { readWith, scalar, type Codec, type CodecPart } from './codecs.ts';
import type { Draft, Site } from './construct.ts';
import type { Expression } from './program.ts';

// Codecs of values that have parts.

/** The properties of a struct, by their names in CloudFormation. */
export type Fields = Readonly<Record<string, Field>>;

interface Field extends CodecPart {
  /** What the construct writes where the property is left out. */
  readonly otherwise?: Scalar;
}

/** An object whose properties have codecs of their own. */
export function struct(fields: Fields): Codec {
  return {
    read: (expression, site) => (expression.kind === 'object' ? objectOf(fields, expression, site) : undefined),
    write: data => written(fields, data),
    part: name => fields[name],
  };
}

/** What the fields of an object, or of a creation's properties, say. */
export function objectOf(fields: Fields, expression: Expression | undefined, site: Site): Draft {
  const props = site.propsOf(expression);
  const entries = Object.entries(fields).flatMap(([name, { prop: path, codec, otherwise }]): [string, Draft][] => {
    const prop = props.get(path);
    if (prop.kind === 'written')
      return [[name, { at: prop.value, key: prop.key, ...readWith(site, codec, prop.value) }]];
    if (prop.kind === 'hidden') return [[name, { kind: 'unknown' }]];
    return otherwise === undefined ? [] : [[name, { kind: 'literal', value: otherwise }]];
  });
  const known = new Set(Object.values(fields).map(({ prop }) => prop));
  const open = props.open || props.names.some(name => !known.has(name));
  return { kind: 'mapping', entries: Object.fromEntries(entries), open };
}

function written(fields: Fields, data: Data): Data | undefined {
  if (!isObject(data)) return undefined;
  const entries = Object.entries(data).flatMap(([name, value]) => {
    const field = fields[name];
    const to = field?.codec.write?.(value);
    return field === undefined || to === undefined ? [] : [[field.prop, to] as const];
  });
  return entries.length === Object.keys(data).length ? Object.fromEntries(entries) : undefined;
}

/** Names of the author's own, such as those of parameters, with plain values. */
export const dictionary: Codec = {
  isDictionary: true,
  read: (expression, site) => {
    if (expression.kind !== 'object') return undefined;
    const entries = expression.entries.map(({ name, key, value }): [string, Draft] => [
      name,
      { at: value, key, ...readWith(site, scalar, value) },
    ]);
    return { kind: 'mapping', entries: Object.fromEntries(entries), open: expression.spreads.length > 0 };
  },
  part: name => ({ prop: name, isKey: true, codec: scalar }),
};
