import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { suppressionWithoutReason, unusedSuppression } from '../suppress/complaints.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

/** The page of AWS that a rule rests on. */
export function linkOf(id: string): string | undefined {
  return byId.get(id)?.links[0];
}

/** What a finding's rule is called; of a finding about a suppression, what it complains of. */
export function titleOfRule(id: string): string {
  return byId.get(id)?.title ?? complaints[id] ?? id;
}

const complaints: Readonly<Record<string, string>> = {
  [unusedSuppression]: 'Suppression that does nothing',
  [suppressionWithoutReason]: 'Suppression without a reason',
};
