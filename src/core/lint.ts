import { levelOf, recommended, type Configuration } from './configuration.ts';
import { atLeast } from './impact.ts';
import type { Document, Finding, Fix, Resource, Severity, Value } from './model.ts';
import type { Reported, Rule } from './rule.ts';
import { applySuppressions } from './suppress.ts';

/** The findings of the rules in a document, in the order of the text, without those that the author has suppressed. */
export function lint(
  document: Document,
  rules: readonly Rule[],
  configuration: Configuration = recommended,
): Finding[] {
  const active = rules.filter(rule => levelOf(rule, configuration) !== 'off');
  const proven = check(document, document.resources, active, configuration);
  const byDefault =
    document.resourcesByDefault === document.resources
      ? []
      : check(document, document.resourcesByDefault, active, configuration);
  const known = new Set(proven.map(identity));
  const assumed = byDefault.filter(finding => !known.has(identity(finding))).map(soften);
  const findings = [...proven, ...assumed].toSorted((a, b) => a.span.start - b.span.start);
  return applySuppressions(document, findings, { known: idsOf(rules), active: idsOf(active) });
}

function check(
  document: Document,
  resources: readonly Resource[],
  rules: readonly Rule[],
  configuration: Configuration,
): Finding[] {
  const byType = Map.groupBy(
    rules.flatMap(rule => rule.resources.map(type => ({ type, rule }))),
    ({ type }) => type,
  );
  const findings: Finding[] = [];
  for (const resource of resources) {
    for (const { rule } of byType.get(resource.type) ?? []) {
      const level = levelOf(rule, configuration);
      rule.check(
        resource,
        (at, reported) => findings.push(toFinding(document, rule, level, resource, at, reported)),
        resources,
      );
    }
  }
  return findings;
}

function toFinding(
  document: Document,
  rule: Rule,
  level: ReturnType<typeof levelOf>,
  resource: Resource,
  at: Value,
  { severity = rule.severity, message = rule.message, fixes = [] }: Reported = {},
): Finding {
  return {
    rule: rule.id,
    severity: level === 'default' || level === 'off' ? severity : level,
    message: `${resource.name} ${message}`,
    span: underlined(document, at),
    resource: resource.name,
    fixes: fixes.map(withImpact),
  };
}

/** From key to value where both stand on one line; otherwise the key alone, so that no block is underlined. */
function underlined({ text }: Document, { key, span, kind }: Value): Finding['span'] {
  if (key === undefined || kind === 'absent') return span;
  const whole = { start: key.start, end: span.end };
  return text.slice(whole.start, whole.end).includes('\n') ? key : whole;
}

function withImpact(fix: Fix): Fix {
  return { ...fix, impact: fix.changes.reduce(atLeast, fix.impact) };
}

/** A finding that rests on the Default of a parameter is no more than information: a deployment may say otherwise. */
function soften(finding: Finding): Finding {
  const severity: Severity = finding.severity === 'hint' ? 'hint' : 'information';
  return { ...finding, severity, message: `${finding.message} (by default)` };
}

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}

function identity({ rule, resource, span }: Finding): string {
  return `${rule} ${resource} ${span.start}`;
}
