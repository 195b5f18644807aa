import { byService, table, type ListedRule } from './ruleTable.ts';

/** One line for each service, which leads to its rules in `page`, and one for all of them. */
export function ruleSummary(listed: readonly ListedRule[], page: string): string {
  const rows = byService(listed).map(([name, group]) => [`[${name}](${page}#${anchorOf(name)})`, ...counts(group)]);
  const head = ['Service', 'Rules', 'in `recommended`', 'in `development`', 'with a fix'];
  return table(head, [...rows, ['**All**', ...counts(listed).map(count => `**${count}**`)]]);
}

function counts(listed: readonly ListedRule[]): readonly string[] {
  const holds = (profile: 'recommended' | 'development'): number =>
    listed.filter(({ rule }) => rule.profiles.includes(profile)).length;
  const fixed = listed.filter(({ hasFix }) => hasFix).length;
  return [listed.length, holds('recommended'), holds('development'), fixed].map(String);
}

/** What a heading is called in an address, by the way of GitHub. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
