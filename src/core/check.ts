import { levelOf, type Configuration } from './configuration.ts';
import { groupBy } from './groupBy.ts';
import { withImpact } from './impact.ts';
import type { Document, Finding, Resource, Value } from './model.ts';
import type { Reported, Rule } from './rule.ts';

/** What the rules find in one reading of a document's resources. */
export function check(
  document: Document,
  resources: readonly Resource[],
  rules: readonly Rule[],
  configuration: Configuration,
): Finding[] {
  const byType = groupBy(
    rules.flatMap(rule => rule.resources.map(type => ({ type, rule, level: levelOf(rule, configuration) }))),
    ({ type }) => type,
  );
  const overrulings = new Map(rules.map(({ id, unless }) => [id, unless]));
  const context = { resources, today: configuration.today };
  return resources.flatMap(resource => {
    const findings: Finding[] = [];
    for (const { rule, level } of byType.get(resource.type) ?? []) {
      const report = (at: Value, reported?: Reported): void => {
        findings.push(toFinding(document, rule, level, resource, at, reported));
      };
      rule.check(resource, report, context);
    }
    return withoutOverruled(findings, overrulings);
  });
}

/** Of several findings that say the same of one resource, the one that says most. */
function withoutOverruled(
  findings: readonly Finding[],
  overrulings: ReadonlyMap<string, Rule['unless']>,
): readonly Finding[] {
  const found = new Set(findings.map(({ rule }) => rule));
  return findings.filter(({ rule }) => overrulings.get(rule)?.some(other => found.has(other)) !== true);
}

function toFinding(
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
    message: `${resource.name} ${message}`,
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

/** From key to value where both stand on one line; otherwise the key alone, so that no block is underlined. */
function underlined({ text }: Document, { key, span }: Value): Finding['span'] {
  if (key === undefined) return span;
  const whole = { start: key.start, end: span.end };
  return text.slice(whole.start, whole.end).includes('\n') ? key : whole;
}
