import type { Rule } from '../../src/core/rule.ts';
import { byService, ruleLink, ruleTable, table, type ListedRule } from './ruleTable.ts';

/** The page that lists every rule: by service, by profile, and by the control that it stands for. */
export function contents(listed: readonly ListedRule[]): string {
  const rules = listed.map(({ rule }) => rule);
  return (
    [
      '# Rules',
      `${rules.length} rules: [by service](#by-service), [by profile](#by-profile), [by control](#by-control).`,
      '## By service',
      ...byService(listed).flatMap(([name, group]) => [`### ${name}`, ruleTable(group, '')]),
      '## By profile',
      ...profiles(rules),
      '## By control',
      ...controls(rules),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function profiles(rules: readonly Rule[]): readonly string[] {
  const recommended = rules.filter(rule => rule.profiles.includes('recommended'));
  const development = rules.filter(rule => rule.profiles.includes('development'));
  const strictOnly = rules.filter(rule => rule.profiles.length === 0);
  return [
    '`recommended` is what an experienced AWS database engineer would raise in a review of a production database. `development` leaves out what costs money for availability, and what guards data that may be lost. `strict` holds every rule.',
    `### recommended (${recommended.length})`,
    links(recommended),
    `### development (${development.length})`,
    links(development),
    `### strict only (${strictOnly.length})`,
    links(strictOnly),
  ];
}

function controls(rules: readonly Rule[]): readonly string[] {
  const mapped = rules.flatMap(rule =>
    Object.entries(rule.sameAs).flatMap(([authority, ids]) => ids.map(id => ({ authority, id, rule }))),
  );
  return [...Map.groupBy(mapped, ({ authority }) => authority)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([authority, ofIt]) => {
      const byId = [...Map.groupBy(ofIt, ({ id }) => id)].toSorted(([a], [b]) =>
        a.localeCompare(b, 'en', { numeric: true }),
      );
      const rows = byId.map(([id, same]) => [`\`${id}\``, links(same.map(({ rule }) => rule))]);
      return [`### ${authority}`, table(['Id', 'Rules'], rows)];
    });
}

function links(rules: readonly Rule[]): string {
  return rules.map(rule => ruleLink(rule, '')).join(', ');
}
