import { groupBy } from '../groupBy.ts';
import { services } from '../reference/services.ts';
import type { Rule } from '../rule.ts';
import { serviceOfRule } from '../ruleService.ts';
import { rules } from '../rules/index.ts';
import { nearest } from './nearest.ts';

/** What stands for rules in a team file. */
export interface RuleName {
  readonly kind: NameKind;
  readonly name: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** From the widest to the most exact, which is the strongest. */
export const nameKinds = ['standard', 'service', 'control', 'rule'] as const;
export type NameKind = (typeof nameKinds)[number];

interface Mapped {
  readonly standard: string;
  readonly control: string;
  readonly rule: Rule;
}

const mapped: readonly Mapped[] = rules.flatMap(rule =>
  Object.entries(rule.sameAs).flatMap(([standard, ids]) => ids.map(control => ({ standard, control, rule }))),
);

/** Every name that `rules` can hold, controls last, as they are many. One that is called like a rule means the rule. */
export const ruleNames: ReadonlyMap<string, RuleName> = new Map(
  [...single(), ...ofServices(), ...standards(), ...controls().filter(({ name }) => !isRuleId(name))].map(name => [
    name.name,
    name,
  ]),
);

/** The names that somebody may have meant. What is written like the id of a rule is rarely meant as a control. */
export function nearestRuleNames(written: string): readonly string[] {
  const names = [...ruleNames.values()];
  const others = names.filter(({ kind }) => kind !== 'control').map(({ name }) => name);
  const near = /^[a-z0-9-]+$/.test(written) ? nearest(written, others) : [];
  const all = names.map(({ name }) => name);
  return near.length > 0 ? near : nearest(written, all);
}

function isRuleId(name: string): boolean {
  return rules.some(({ id }) => id === name);
}

function standards(): readonly RuleName[] {
  return [...groupBy(mapped, ({ standard }) => standard)].map(([name, group]) => ({
    kind: 'standard',
    name,
    title: `All that stands for ${name}`,
    rules: rulesOf(group),
  }));
}

function ofServices(): readonly RuleName[] {
  return services.flatMap(({ id, name }) => {
    const ofService = rules.filter(rule => serviceOfRule(rule)?.id === id);
    return ofService.length === 0 ? [] : [{ kind: 'service', name: id, title: name, rules: ofService }];
  });
}

function controls(): readonly RuleName[] {
  return [...groupBy(mapped, ({ control }) => control)].map(([name, group]) => {
    const standards = [...new Set(group.map(({ standard }) => standard))];
    const same = rulesOf(group);
    const titles = same.map(({ title }) => title);
    return { kind: 'control', name, title: `${standards.join(', ')}: ${titles.join('; ')}`, rules: same };
  });
}

function single(): readonly RuleName[] {
  return rules.map(rule => ({ kind: 'rule', name: rule.id, title: rule.title, rules: [rule] }));
}

function rulesOf(group: readonly Mapped[]): readonly Rule[] {
  return [...new Set(group.map(({ rule }) => rule))];
}
