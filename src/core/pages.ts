import { comparisonPage } from './reference/comparison.ts';
import { guidePage } from './reference/guidePage.ts';
import { pageNamed } from './reference/link.ts';
import type { Link } from './reference/link.ts';
import { servicePage } from './reference/page.ts';
import { serviceById } from './reference/services.ts';
import { topicPage } from './reference/topicPage.ts';
import { topicById } from './reference/topics.ts';
import type { Rule } from './rule.ts';
import { rulePage } from './rulePage.ts';

/**
 * The page of a path (`services/rds`, `topics/multi-az`, `rules/<id>`, `compare/rds+aurora` or
 * `guide`; a fragment is ignored) as Markdown; undefined where there is no such page.
 */
export function pageText(path: string, rules: readonly Rule[], link: Link): string | undefined {
  const { kind, id = '' } = pageNamed(path) ?? {};
  switch (kind) {
    case 'service':
      return ifFound(serviceById(id), service => servicePage(service, rules, link));
    case 'topic':
      return ifFound(topicById(id), topic => topicPage(topic, rules, link));
    case 'rule':
      return ifFound(
        rules.find(rule => rule.id === id),
        rule => rulePage(rule, link),
      );
    case 'comparison':
      return comparisonPage(id, link);
    case 'guide':
      return guidePage(link);
    case undefined:
      return undefined;
  }
}

function ifFound<T>(found: T | undefined, write: (found: T) => string): string | undefined {
  return found === undefined ? undefined : write(found);
}
