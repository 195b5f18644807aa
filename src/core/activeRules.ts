import { levelOf, type Configuration } from './configuration.ts';
import { groupBy } from './groupBy.ts';
import type { ChangeRule, ResourceRule, Rule } from './rule.ts';
import type { RuleNames } from './suppress/complaints.ts';

/** A rule that is looked at, with the severity that was chosen for it. */
export interface Active<R extends Rule> {
  readonly rule: R;
  readonly level: ReturnType<typeof levelOf>;
}

/** What a list of rules comes to under a configuration, whatever the document. */
export interface ActiveRules {
  /** The rules for each resource type, those that see no other resources first. */
  readonly byType: ReadonlyMap<string, readonly Active<ResourceRule>[]>;
  /** The rules that compare two versions of a file. */
  readonly comparing: readonly Active<ChangeRule>[];
  /** By rule, those whose finding on the same resource says more. */
  readonly overrulings: ReadonlyMap<string, Rule['unless']>;
  /** Where there is no earlier version, no rule that compares is looked at. */
  readonly names: { readonly alone: RuleNames; readonly compared: RuleNames };
}

/** More configurations than the files of a workspace have in turn. */
const most = 16;

const known = new WeakMap<readonly Rule[], Map<string, ActiveRules>>();

/**
 * The same object for the same list under a configuration that says the same. That is what it says, not which object it
 * is: drivers make configurations anew for each file.
 */
export function activeRules(rules: readonly Rule[], configuration: Configuration): ActiveRules {
  const key = JSON.stringify(configuration);
  const ofRules = known.get(rules) ?? new Map<string, ActiveRules>();
  const before = ofRules.get(key);
  if (before !== undefined) return before;
  const active = make(rules, configuration);
  if (ofRules.size === most) ofRules.clear();
  known.set(rules, ofRules.set(key, active));
  return active;
}

function make(rules: readonly Rule[], configuration: Configuration): ActiveRules {
  const active = rules
    .map(rule => ({ rule, level: levelOf(rule, configuration) }))
    .filter(({ level }) => level !== 'off');
  const checking = active.flatMap(({ rule, level }) => ('check' in rule ? [{ rule, level }] : []));
  const comparing = active.flatMap(({ rule, level }) => ('compare' in rule ? [{ rule, level }] : []));
  const all = idsOf(rules);
  return {
    byType: byTypes([...checking.filter(looksAtOne), ...checking.filter(one => !looksAtOne(one))]),
    comparing,
    overrulings: new Map(checking.map(({ rule: { id, unless } }) => [id, unless])),
    names: {
      alone: { known: all, active: idsOf(rulesOf(checking)) },
      compared: { known: all, active: idsOf(rulesOf(active)) },
    },
  };
}

/** Whether a rule cannot see other resources, as its check does not take the third argument that holds them. */
function looksAtOne({ rule }: Active<ResourceRule>): boolean {
  return rule.check.length < 3;
}

function byTypes(active: readonly Active<ResourceRule>[]): ActiveRules['byType'] {
  const pairs = active.flatMap(one => one.rule.resources.map(type => ({ type, one })));
  const groups = groupBy(pairs, ({ type }) => type);
  return new Map([...groups].map(([type, group]) => [type, group.map(({ one }) => one)]));
}

function rulesOf(active: readonly Active<Rule>[]): readonly Rule[] {
  return active.map(({ rule }) => rule);
}

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}
