import type { levelOf } from './configuration.ts';
import { fixedSpan } from './fixedSpan.ts';
import { withImpact } from './impact.ts';
import type { Document, Finding, Resource, Span, Value } from './model.ts';
import type { Reported, Rule } from './rule.ts';
import { attribute, child, textOf } from './values.ts';

/** What a rule has reported, without the places, which move while the text is edited. */
export interface Report extends Omit<Finding, 'span' | 'related'> {
  readonly at: Place;
  readonly related: readonly { readonly at: Place; readonly message: string }[];
}

/** From the beginning of one span to the end of another. */
interface Place {
  readonly from: Span;
  readonly to: Span;
  /** The value, of which only the key may be underlined. */
  readonly value: Span;
}

/** Most reports have nothing besides, and there may be a hundred thousand. */
const none = [] as const;

/** What a rule reports of a resource, at the severity that was chosen for the rule. */
export function toReport(
  document: Document,
  rule: Rule,
  level: ReturnType<typeof levelOf>,
  resource: Resource,
  at: Value,
  { severity = rule.severity, message = rule.message, fixes = none, deprecated, related = none }: Reported = {},
): Report {
  return {
    rule: rule.id,
    severity: level === 'default' || level === 'off' ? severity : level,
    message: `${shownName(resource)} ${message}`,
    at: underlined(document, at),
    resource: resource.name,
    ...(resource.handle !== undefined && { handle: resource.handle }),
    fixes: fixes.length === 0 ? none : fixes.map(withImpact),
    sameAs: rule.sameAs,
    ...(deprecated === true ? { tag: 'deprecated' } : {}),
    related:
      related.length === 0 ? none : related.map(({ at, message }) => ({ at: underlined(document, at), message })),
  };
}

/** The finding that a report is at this moment. */
export function toFinding({
  rule,
  severity,
  message,
  at,
  resource,
  handle,
  fixes,
  sameAs,
  tag,
  related,
}: Report): Finding {
  const said = { rule, severity, message, span: spanOf(at), resource, fixes, sameAs };
  const called = handle === undefined ? said : { ...said, handle };
  const finding = tag === undefined ? called : { ...called, tag };
  if (related.length === 0) return finding;
  return { ...finding, related: related.map(({ at, message }) => ({ span: spanOf(at), message })) };
}

function spanOf({ from, to }: Place): Span {
  return from === to ? fixedSpan(from) : { start: from.start, end: to.end };
}

/** Whether a finding is about a resource and not about another one with its logical id. */
export function isAbout({ resource: name, handle }: Finding, resource: Resource): boolean {
  return name === resource.name && handle === resource.handle;
}

/** In a template that the CDK has made, the path of the construct says more than the logical id. */
function shownName(resource: Resource): string {
  const path = textOf(child(attribute(resource, 'Metadata'), 'aws:cdk:path'));
  return path === undefined ? resource.name : path.replace(/\/Resource$/, '');
}

/** From key to value where both stand on one line; otherwise the key alone, so that no block is underlined. */
function underlined({ text }: Document, { key, span }: Value): Place {
  if (key === undefined) return { from: span, to: span, value: span };
  const isLong = text.slice(key.start, span.end).includes('\n');
  return { from: key, to: isLong ? key : span, value: span };
}
