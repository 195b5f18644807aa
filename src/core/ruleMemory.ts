import type { ActiveRules } from './activeRules.ts';
import type { Report } from './finding.ts';
import type { Resource } from './model.ts';

/** What rules have said of one resource, in their order; undefined where that rests on other resources, too. */
export type Known = readonly (readonly Report[] | undefined)[];

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
