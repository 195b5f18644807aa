import type { Scalar } from 'yaml';
import type { Scalar as Plain, Span, Value } from '../model.ts';

/** A scalar as it is written, or unknown where it holds a dynamic reference. */
export function convertScalar(node: Scalar, span: Span, key?: Span): Value {
  const value = plain(node);
  const service =
    typeof value === 'string' && value.includes('{{') ? /\{\{resolve:([a-z-]+):[^{}]*\}\}/.exec(value)?.[1] : undefined;
  if (service !== undefined) return { kind: 'unknown', span, key, source: { kind: 'dynamicReference', service } };
  return { kind: 'literal', span, key, value };
}

/** CloudFormation reads YAML 1.1, where `yes` is a boolean; and `13.10` is a version that must keep its zero. */
function plain({ value, source, type }: Scalar): Plain {
  if (type === 'PLAIN' && source !== undefined && /^(?:yes|on|no|off)$/i.test(source))
    return /^(?:yes|on)$/i.test(source);
  if (typeof value === 'number') return source === undefined || String(value) === source ? value : source;
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : (source ?? null);
}
