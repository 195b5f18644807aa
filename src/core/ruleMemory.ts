import { levelOf, type Configuration } from './configuration.ts';
import type { Report } from './finding.ts';
import type { Resource } from './model.ts';
import type { Rule } from './rule.ts';

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
  /** What is known for these rules under this configuration. */
  of(rules: readonly Rule[], configuration: Configuration): WeakMap<Resource, Known>;
}

export function createRuleMemory(): RuleMemory {
  let key = '';
  let known = new WeakMap<Resource, Known>();
  return {
    of(rules, configuration) {
      const now = keyOf(rules, configuration);
      if (now !== key) known = new WeakMap();
      key = now;
      return known;
    },
  };
}

/** Everything besides the resource that what a rule says of it can rest on. */
function keyOf(rules: readonly Rule[], configuration: Configuration): string {
  const levels = rules.map(rule => `${rule.id} ${levelOf(rule, configuration)}`);
  return JSON.stringify([levels, configuration.today, configuration.requiredTags]);
}
