import { levelOf, type Configuration } from './configuration.ts';
import { toReport, type Report } from './finding.ts';
import { groupBy } from './groupBy.ts';
import type { Document, Resource, Value } from './model.ts';
import type { Context, Reported, ResourceRule, Rule } from './rule.ts';
import type { Known, RuleMemory, Said } from './ruleMemory.ts';
import type { Steps } from './steps.ts';

/** Finds what the rules say of one reading of a document's resources, a step for each resource. */
export type Check = (resources: readonly Resource[]) => Steps<readonly Report[]>;

interface ActiveRule {
  readonly rule: ResourceRule;
  readonly level: ReturnType<typeof levelOf>;
}

/**
 * A document is checked in several readings, which share most of their resources, and again and again while it is
 * edited. What a rule says of a resource without a look at others is therefore remembered.
 */
export function createCheck(
  document: Document,
  rules: readonly Rule[],
  configuration: Configuration,
  memory: RuleMemory,
): Check {
  const active = rules.flatMap((rule): ActiveRule[] =>
    'check' in rule ? [{ rule, level: levelOf(rule, configuration) }] : [],
  );
  const byType = byTypes([...active.filter(looksAtOne), ...active.filter(one => !looksAtOne(one))]);
  const overrulings = new Map(rules.map(({ id, unless }) => [id, unless]));
  const known = memory.of(rules, configuration);
  return function* check(resources) {
    const watched = watch(resources, configuration);
    const reports: Report[] = [];
    for (const resource of resources) {
      const said = reportsOf(document, byType.get(resource.type) ?? [], resource, watched, known);
      reports.push(...withoutOverruled(said, overrulings));
      yield;
    }
    return reports;
  };
}

/** What the rules say of a resource. Only those are asked that have to look at others, and those that are new to it. */
function reportsOf(
  document: Document,
  active: readonly ActiveRule[],
  resource: Resource,
  watched: Watched,
  known: WeakMap<Resource, Known>,
): readonly Report[] {
  const before = known.get(resource);
  const now: (Said | undefined)[] = [];
  const reports: Report[] = [];
  active.forEach((one, i) => {
    const said = before?.[i] ?? ask(document, one, resource, watched);
    now.push(said.hasLooked ? undefined : said);
    reports.push(...said.reports);
  });
  if (before === undefined) known.set(resource, now);
  return reports;
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

/** A context that notices when a rule looks at the resources. */
interface Watched {
  readonly context: Context;
  hasLooked: boolean;
}

function watch(resources: readonly Resource[], { today, requiredTags = [] }: Configuration): Watched {
  const watched: Watched = {
    hasLooked: false,
    context: {
      get resources() {
        watched.hasLooked = true;
        return resources;
      },
      today,
      requiredTags,
    },
  };
  return watched;
}

function ask(document: Document, { rule, level }: ActiveRule, resource: Resource, watched: Watched): Said {
  const reports: Report[] = [];
  const report = (at: Value, reported?: Reported): void => {
    reports.push(toReport(document, rule, level, resource, at, reported));
  };
  watched.hasLooked = false;
  rule.check(resource, report, watched.context);
  return reports.length === 0 && !watched.hasLooked ? silence : { reports, hasLooked: watched.hasLooked };
}

/** What nearly every rule says of nearly every resource, which is kept for as long as the file is open. */
const silence: Said = { reports: [], hasLooked: false };

/** Of several reports that say the same of one resource, the one that says most. */
function withoutOverruled(
  reports: readonly Report[],
  overrulings: ReadonlyMap<string, Rule['unless']>,
): readonly Report[] {
  if (reports.length < 2) return reports;
  const found = new Set(reports.map(({ rule }) => rule));
  return reports.filter(({ rule }) => overrulings.get(rule)?.some(other => found.has(other)) !== true);
}
