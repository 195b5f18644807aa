import type { Rule } from '../rule.ts';
import { profilesOf } from '../rulePage.ts';
import type { RuleName } from './names.ts';

/** More rules than these are counted, not listed. */
const mostListed = 12;

/** What a name in `rules` stands for, in Markdown. `linkTo` makes the address of a rule's page. */
export function explainName({ kind, name, title, rules }: RuleName, linkTo: (rule: Rule) => string): string {
  const [rule] = rules;
  if (kind === 'rule' && rule !== undefined) return explainRule(rule, linkTo(rule));
  const count = `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`;
  const heading = kind === 'service' ? `**${title}** · ${count}` : `**${name}** · ${count}`;
  if (rules.length > mostListed) return heading;
  return `${heading}\n\n${rules.map(one => `- [${one.title}](${linkTo(one)}) · \`${one.id}\``).join('\n')}`;
}

function explainRule(rule: Rule, page: string): string {
  const profiles = profilesOf(rule).join(', ');
  return [
    `**${rule.title}** · ${rule.severity} · ${profiles}`,
    rule.why,
    rule.how,
    `[Show the page of the rule](${page})`,
  ].join('\n\n');
}
