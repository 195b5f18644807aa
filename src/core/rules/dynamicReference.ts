import type { Value } from '../model.ts';

/**
 * Whether a literal was meant as a dynamic reference. CloudFormation resolves `{{resolve:service:name}}` alone: with a
 * space, a bracket too few or a name in capitals it takes the text as it stands.
 */
export function isMalformedReference(value: Value): boolean {
  return value.kind === 'literal' && typeof value.value === 'string' && /\{\s*resolve\s*:/i.test(value.value);
}
