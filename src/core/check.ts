import { levelOf, type Configuration } from './configuration.ts';
import { toFinding } from './finding.ts';
import { groupBy } from './groupBy.ts';
import type { Document, Finding, Resource, Value } from './model.ts';
import type { Context, Reported, ResourceRule, Rule } from './rule.ts';

/** Finds what the rules say of one reading of a document's resources. */
export type Check = (resources: readonly Resource[]) => readonly Finding[];

interface ActiveRule {
  readonly rule: ResourceRule;
  readonly level: ReturnType<typeof levelOf>;
}

/**
 * A document is checked in several readings, which share most of their resources. What a rule that looks at one
 * resource alone says of it is therefore remembered.
 */
export function createCheck(document: Document, rules: readonly Rule[], configuration: Configuration): Check {
  const active = rules.flatMap((rule): ActiveRule[] =>
    'check' in rule ? [{ rule, level: levelOf(rule, configuration) }] : [],
  );
  const [alone, together] = [byTypes(active.filter(looksAtOne)), byTypes(active.filter(one => !looksAtOne(one)))];
  const overrulings = new Map(rules.map(({ id, unless }) => [id, unless]));
  const known = new Map<Resource, readonly Finding[]>();
  return resources => {
    const context = { resources, today: configuration.today, requiredTags: configuration.requiredTags ?? [] };
    return resources.flatMap(resource => {
      const own = known.get(resource) ?? run(document, alone.get(resource.type), resource, context);
      known.set(resource, own);
      return withoutOverruled([...own, ...run(document, together.get(resource.type), resource, context)], overrulings);
    });
  };
}

/** Whether a rule cannot see other resources, as its check does not take the third argument that holds them. */
function looksAtOne({ rule }: ActiveRule): boolean {
  return rule.check.length < 3;
}

function byTypes(active: readonly ActiveRule[]): ReadonlyMap<string, readonly ActiveRule[]> {
  const pairs = active.flatMap(one => one.rule.resources.map(type => ({ type, one })));
  const groups = groupBy(pairs, ({ type }) => type);
  return new Map([...groups].map(([type, group]) => [type, group.map(({ one }) => one)]));
}

function run(document: Document, active: readonly ActiveRule[] = [], resource: Resource, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, level } of active) {
    const report = (at: Value, reported?: Reported): void => {
      findings.push(toFinding(document, rule, level, resource, at, reported));
    };
    rule.check(resource, report, context);
  }
  return findings;
}

/** Of several findings that say the same of one resource, the one that says most. */
function withoutOverruled(
  findings: readonly Finding[],
  overrulings: ReadonlyMap<string, Rule['unless']>,
): readonly Finding[] {
  if (findings.length < 2) return findings;
  const found = new Set(findings.map(({ rule }) => rule));
  return findings.filter(({ rule }) => overrulings.get(rule)?.some(other => found.has(other)) !== true);
}
