import type { Profile, Rule } from '../core/rule.ts';
import { rules } from '../core/rules/index.ts';
import { profilesOf } from '../core/rulePage.ts';

/** The rules, with a profile those that it holds. */
export function listRules(profile: Profile | undefined, format: 'text' | 'json'): string {
  const listed = rules
    .filter(rule => profile === undefined || profilesOf(rule).includes(profile))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return format === 'json' ? `${JSON.stringify(listed.map(asData), undefined, 2)}\n` : table(listed);
}

function asData(rule: Rule): object {
  const { id, title, category, severity, resources, properties, message, why, how, links, sameAs } = rule;
  return {
    id,
    title,
    category,
    severity,
    profiles: profilesOf(rule),
    resources,
    properties,
    message,
    why,
    how,
    links,
    sameAs,
  };
}

function table(listed: readonly Rule[]): string {
  const rows = [
    ['RULE', 'SEVERITY', 'PROFILES', 'FINDS'],
    ...listed.map(rule => [rule.id, rule.severity, profilesOf(rule).join(' '), rule.title]),
  ];
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return `${rows.map(line).join('\n')}\n`;
}
