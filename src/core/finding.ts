import type { levelOf } from './configuration.ts';
import { withImpact } from './impact.ts';
import type { Document, Finding, Resource, Value } from './model.ts';
import type { Reported, Rule } from './rule.ts';
import { attribute, child, textOf } from './values.ts';

/** The finding that a rule reports of a resource, at the severity that was chosen for the rule. */
export function toFinding(
  document: Document,
  rule: Rule,
  level: ReturnType<typeof levelOf>,
  resource: Resource,
  at: Value,
  { severity = rule.severity, message = rule.message, fixes = [], deprecated, related = [] }: Reported = {},
): Finding {
  return {
    rule: rule.id,
    severity: level === 'default' || level === 'off' ? severity : level,
    message: `${shownName(resource)} ${message}`,
    span: underlined(document, at),
    resource: resource.name,
    fixes: fixes.map(withImpact),
    sameAs: rule.sameAs,
    ...(deprecated === true ? { tag: 'deprecated' } : {}),
    ...(related.length > 0
      ? { related: related.map(({ at, message }) => ({ span: underlined(document, at), message })) }
      : {}),
  };
}

/** In a template that the CDK has made, the path of the construct says more than the logical id. */
function shownName(resource: Resource): string {
  const path = textOf(child(attribute(resource, 'Metadata'), 'aws:cdk:path'));
  return path === undefined ? resource.name : path.replace(/\/Resource$/, '');
}

/** From key to value where both stand on one line; otherwise the key alone, so that no block is underlined. */
function underlined({ text }: Document, { key, span }: Value): Finding['span'] {
  if (key === undefined) return span;
  const whole = { start: key.start, end: span.end };
  return text.slice(whole.start, whole.end).includes('\n') ? key : whole;
}
