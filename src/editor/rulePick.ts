import { window, type QuickPickItem } from 'vscode';
import type { Rule } from '../core/rule.ts';
import { rules } from '../core/rules/index.ts';

/** Lets the user choose a rule by its title, id or category. */
export async function pickRule(title: string): Promise<Rule | undefined> {
  const items: readonly (QuickPickItem & { readonly rule: Rule })[] = rules.map(rule => ({
    label: rule.title,
    description: rule.id,
    detail: `${rule.category}, ${rule.severity}`,
    rule,
  }));
  const options = { title, placeHolder: 'Title, id or category', matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.rule;
}
