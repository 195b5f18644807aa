import { l10n, window, type QuickPickItem } from 'vscode';
import type { Rule } from '../core/rule.ts';

/**
 * Lets the user choose a rule by its title, id, category, or the name that a standard or another tool has for it.
 * @param among ids of the rules to choose from; of a single one nothing is asked. Undefined: all rules
 */
export async function pickRule(title: string, among?: readonly string[]): Promise<Rule | undefined> {
  const { rules } = await import('../core/rules/index.ts');
  const choice = among === undefined ? rules : rules.filter(({ id }) => among.includes(id));
  if (choice.length < 2) return choice[0];
  const items: readonly (QuickPickItem & { readonly rule: Rule })[] = choice.map(rule => ({
    label: rule.title,
    description: rule.id,
    detail: [rule.category, rule.severity, ...Object.entries(rule.sameAs).map(named)].join(' · '),
    rule,
  }));
  const options = {
    title,
    placeHolder: l10n.t('Title, id, category, or control such as RDS.5'),
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await window.showQuickPick(items, options))?.rule;
}

function named([authority, ids]: [string, readonly string[]]): string {
  return `${authority} ${ids.join(', ')}`;
}
