import type { ActiveRules } from './activeRules.ts';
import type { Report } from './finding.ts';
import type { Resource } from './model.ts';

/** What a rule has said of a resource. */
export interface Said {
  readonly reports: readonly Report[];
  /** Whether it has looked at other resources for it. */
  readonly hasLooked: boolean;
}

/** What rules have said of one resource, in their order; undefined where that rests on other resources, too. */
export type Known = readonly (Said | undefined)[];

/** What rules have said of resources that have not changed since. It outlives a check where the same file is checked again. */
export interface RuleMemory {
  /** What is known for these rules, which are others under another configuration. */
  of(active: ActiveRules): WeakMap<Resource, Known>;
}

export function createRuleMemory(): RuleMemory {
  let last: ActiveRules | undefined;
  let known = new WeakMap<Resource, Known>();
  return {
    of(active) {
      if (active !== last) known = new WeakMap();
      last = active;
      return known;
    },
  };
}
