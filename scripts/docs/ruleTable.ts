import { services } from '../../src/core/reference/services.ts';
import type { Rule } from '../../src/core/rule.ts';
import { profilesOf } from '../../src/core/rulePage.ts';
import { serviceOfRule } from '../../src/core/ruleService.ts';

/** A rule, and whether its findings come with a fix. */
export interface ListedRule {
  readonly rule: Rule;
  readonly hasFix: boolean;
}

const severalServices = 'Several services';

/** The rules of each service, in the order of the reference. */
export function byService(listed: readonly ListedRule[]): readonly (readonly [string, readonly ListedRule[]])[] {
  const groups = Map.groupBy(listed, ({ rule }) => serviceName(rule));
  const order = [...services.map(({ name }) => name), severalServices];
  return [...groups].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** `folder` leads from the table to the pages of the rules. */
export function ruleTable(listed: readonly ListedRule[], folder: string): string {
  const head = ['Rule', 'Finds', 'Severity', 'Profiles', 'Fix'];
  const rows = listed.map(({ rule, hasFix }) => [
    ruleLink(rule, folder),
    rule.title,
    rule.severity,
    profilesOf(rule).join(', '),
    hasFix ? 'yes' : 'no',
  ]);
  return table(head, rows);
}

export function ruleLink({ id }: Rule, folder: string): string {
  return `[\`${id}\`](${folder}${id}.md)`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '--'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function serviceName(rule: Rule): string {
  return serviceOfRule(rule)?.name ?? severalServices;
}
