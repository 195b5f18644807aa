import { code, letters, type EncodedProperty, type EncodedRare } from '../../src/core/facts/encoding.ts';
import type { Scalar } from '../../src/core/model.ts';

export function partsOf(
  property: EncodedProperty | undefined,
): Readonly<Record<'many' | 'of' | 'required' | 'update', string>> {
  const text = typeof property === 'string' ? property : (property?.[0] ?? '');
  const { many = '', of = '', required = '', update = '' } = code.exec(text)?.groups ?? {};
  return { many, of, required, update };
}

export function rareOf(property: EncodedProperty): EncodedRare {
  return typeof property === 'string' ? {} : (property[2] ?? {});
}

export function textOf(property: EncodedProperty): string {
  return typeof property === 'string' ? '' : property[1];
}

/** `names` are those of the nested types, by their position. */
export function typeOf(property: EncodedProperty | undefined, names: readonly string[]): string {
  const { many, of } = partsOf(property);
  const plain = new Map<string, string>(Object.entries(letters)).get(of) ?? names[Number(of)] ?? of;
  return `${many === '[' ? 'list of ' : many === '{' ? 'map of ' : ''}${plain}`;
}

export function effectOf(property: EncodedProperty | undefined): string {
  return (
    { '*': 'replaces the resource', '?': 'may replace the resource' }[partsOf(property).update] ?? 'replaces nothing'
  );
}

export function pastOf(property: EncodedProperty): string {
  return { '*': 'replaced it', '?': 'might replace it' }[partsOf(property).update] ?? 'replaced nothing';
}

export function shown(value: Scalar | undefined): string {
  return value === undefined ? 'unknown' : String(value);
}
