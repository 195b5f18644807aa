import type { Value } from '../../model.ts';

/** Whether two values certainly name the same Availability Zone: one text, one parameter, or one attribute. */
export function isSameZone(a: Value, b: Value): boolean {
  if (a.kind === 'literal' && b.kind === 'literal') return a.value !== '' && a.value === b.value;
  if (a.kind === 'reference' && b.kind === 'reference') return a.target === b.target && a.attribute === b.attribute;
  return nameOfParameter(a) !== undefined && nameOfParameter(a) === nameOfParameter(b);
}

function nameOfParameter(value: Value): string | undefined {
  return value.kind === 'unknown' && value.source?.kind === 'parameter' ? value.source.name : undefined;
}
