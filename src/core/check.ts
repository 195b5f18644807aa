import type { Active, ActiveRules } from './activeRules.ts';
import type { Configuration } from './configuration.ts';
import { toReport, type Report } from './finding.ts';
import type { Document, Resource, Value } from './model.ts';
import type { Context, Reported, ResourceRule } from './rule.ts';
import type { Known, RuleMemory } from './ruleMemory.ts';
import type { Steps } from './steps.ts';

/** Finds what the rules say of one reading of a document's resources, a step for each resource. */
export type Check = (resources: readonly Resource[]) => Steps<readonly Report[]>;

type ActiveRule = Active<ResourceRule>;

/**
 * A document is checked in several readings, which share most of their resources, and again and again while it is
 * edited. What a rule says of a resource without a look at others is therefore remembered.
 */
export function createCheck(
  document: Document,
  active: ActiveRules,
  configuration: Configuration,
  memory: RuleMemory,
): Check {
  const known = memory.of(active);
  return resources => checkAll(createAsking(document, resources, configuration), resources, active, known);
}

/** By itself, as a generator that is made for one document keeps it: see `readIn` in `template/memory.ts`. */
function* checkAll(
  asking: Asking,
  resources: readonly Resource[],
  active: ActiveRules,
  known: WeakMap<Resource, Known>,
): Steps<readonly Report[]> {
  const reports: Report[] = [];
  for (const resource of resources) {
    const said = reportsOf(active.byType.get(resource.type) ?? [], resource, asking, known);
    for (const report of withoutOverruled(said, active)) reports.push(report);
    yield;
  }
  return reports;
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
  const now = active.map((one, i): Known[number] => {
    const said = before?.[i] ?? ask(one, resource, asking);
    for (const report of said) reports.push(report);
    return asking.context.hasLooked ? undefined : said;
  });
  // Where something is known already, not every rule was asked just now, and whether it has looked is not told.
  if (before === undefined) known.set(resource, now);
  return reports;
}

/** One check after the other, with the same context and the same listener: a file takes many thousand. */
interface Asking {
  readonly context: Outlook;
  readonly report: (at: Value, reported?: Reported) => void;
  active: ActiveRule | undefined;
  resource: Resource | undefined;
  /** What the rule has reported; undefined: nothing yet. */
  reports: Report[] | undefined;
}

/**
 * What a rule may know, which notices when it looks at the resources. It is a class because V8 keeps an object that has
 * a getter of its own, and with it all of the file, until the slow collection of garbage.
 */
class Outlook implements Context {
  readonly today: string | undefined;
  readonly requiredTags: readonly string[];
  hasLooked = false;
  readonly #resources: readonly Resource[];

  constructor(resources: readonly Resource[], { today, requiredTags = [] }: Configuration) {
    this.today = today;
    this.requiredTags = requiredTags;
    this.#resources = resources;
  }

  get resources(): readonly Resource[] {
    this.hasLooked = true;
    return this.#resources;
  }
}

function createAsking(document: Document, resources: readonly Resource[], configuration: Configuration): Asking {
  const asking: Asking = {
    context: new Outlook(resources, configuration),
    active: undefined,
    resource: undefined,
    reports: undefined,
    report: (at, reported) => {
      const { active, resource } = asking;
      if (active === undefined || resource === undefined) return;
      const report = toReport(document, active.rule, active.level, resource, at, reported);
      // A list of one takes a tenth of the memory of an empty one that grows, and nearly all are of one.
      if (asking.reports === undefined) asking.reports = [report];
      else asking.reports.push(report);
    },
  };
  return asking;
}

function ask(active: ActiveRule, resource: Resource, asking: Asking): readonly Report[] {
  asking.active = active;
  asking.resource = resource;
  asking.reports = undefined;
  asking.context.hasLooked = false;
  active.rule.check(resource, asking.report, asking.context);
  return asking.reports ?? silence;
}

/** What nearly every rule says of nearly every resource, which is kept for as long as the file is open. */
const silence: readonly Report[] = [];

/** Of several reports that say the same of one resource, the one that says most. */
function withoutOverruled(reports: readonly Report[], { overrulings }: ActiveRules): readonly Report[] {
  if (reports.length < 2) return reports;
  const found = new Set(reports.map(({ rule }) => rule));
  return reports.filter(({ rule }) => overrulings.get(rule)?.some(other => found.has(other)) !== true);
}
