import { serviceById } from '../reference/services.ts';
import type { Rule } from '../rule.ts';
import { rulePage } from '../rulePage.ts';

/** All that is known of a rule, in Markdown whose links lead to AWS. */
export function plainRulePage(rule: Rule): string {
  return rulePage(rule, (kind, id) => (kind === 'service' ? (serviceById(id)?.docs.overview ?? '') : id));
}
