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
    const asking = createAsking(document, resources, configuration);
    const reports: Report[] = [];
    for (const resource of resources) {
      const said = reportsOf(byType.get(resource.type) ?? [], resource, asking, known);
      reports.push(...withoutOverruled(said, overrulings));
      yield;
    }
    return reports;
  };
}

/** What the rules say of a resource. Only those are asked that have to look at others, and those that are new to it. */
function reportsOf(
  active: readonly ActiveRule[],
  resource: Resource,
  asking: Asking,
  known: WeakMap<Resource, Known>,
): readonly Report[] {
  const before = known.get(resource);
  const reports: Report[] = [];
  const now = active.map((one, i): Said | undefined => {
    const said = before?.[i] ?? ask(one, resource, asking);
    if (said.reports.length > 0) reports.push(...said.reports);
    return said.hasLooked ? undefined : said;
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

/** One check after the other, with the same context and the same listener: a file takes many thousand. */
interface Asking {
  readonly context: Context;
  readonly report: (at: Value, reported?: Reported) => void;
  active: ActiveRule | undefined;
  resource: Resource | undefined;
  /** What the rule has reported; undefined: nothing yet. */
  reports: Report[] | undefined;
  /** Whether the rule has looked at the resources. */
  hasLooked: boolean;
}

function createAsking(
  document: Document,
  resources: readonly Resource[],
  { today, requiredTags = [] }: Configuration,
): Asking {
  const asking: Asking = {
    active: undefined,
    resource: undefined,
    reports: undefined,
    hasLooked: false,
    context: {
      get resources() {
        asking.hasLooked = true;
        return resources;
      },
      today,
      requiredTags,
    },
    report: (at, reported) => {
      const { active, resource } = asking;
      if (active === undefined || resource === undefined) return;
      (asking.reports ??= []).push(toReport(document, active.rule, active.level, resource, at, reported));
    },
  };
  return asking;
}

function ask(active: ActiveRule, resource: Resource, asking: Asking): Said {
  asking.active = active;
  asking.resource = resource;
  asking.reports = undefined;
  asking.hasLooked = false;
  active.rule.check(resource, asking.report, asking.context);
  const { reports, hasLooked } = asking;
  if (reports === undefined) return hasLooked ? silenceAfterLook : silence;
  return { reports, hasLooked };
}

/** What nearly every rule says of nearly every resource, which is kept for as long as the file is open. */
const silence: Said = { reports: [], hasLooked: false };
const silenceAfterLook: Said = { reports: [], hasLooked: true };

/** Of several reports that say the same of one resource, the one that says most. */
function withoutOverruled(
  reports: readonly Report[],
  overrulings: ReadonlyMap<string, Rule['unless']>,
): readonly Report[] {
  if (reports.length < 2) return reports;
  const found = new Set(reports.map(({ rule }) => rule));
  return reports.filter(({ rule }) => overrulings.get(rule)?.some(other => found.has(other)) !== true);
}
