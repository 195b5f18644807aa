import type { Facts } from './facts/facts.ts';
import { comparisonPage } from './reference/comparison.ts';
import { guidePage } from './reference/guidePage.ts';
import { pageNamed } from './reference/link.ts';
import type { Link } from './reference/link.ts';
import { servicePage } from './reference/page.ts';
import { serviceById } from './reference/services.ts';
import { topicPage } from './reference/topicPage.ts';
import { topicById } from './reference/topics.ts';
import { typePage } from './reference/typePage.ts';
import { recipePage } from './recipePage.ts';
import { recipes } from './recipes/index.ts';
import type { Rule } from './rule.ts';
import { rulePage } from './rulePage.ts';

/**
 * The page of a path (`services/rds`, `types/AWS::RDS::DBInstance`, `topics/multi-az`, `rules/<id>`,
 * `compare/rds+aurora` or `guide`; a fragment is ignored) as Markdown; undefined where there is no such page.
 * @param facts left out: there are no pages of resource types
 */
export function pageText(path: string, rules: readonly Rule[], link: Link, facts?: Facts): string | undefined {
  const { kind, id = '' } = pageNamed(path) ?? {};
  switch (kind) {
    case 'service':
      return ifFound(serviceById(id), service => servicePage(service, rules, link));
    case 'type':
      return facts === undefined ? undefined : typePage(id, { facts, rules }, link);
    case 'topic':
      return ifFound(topicById(id), topic => topicPage(topic, rules, link));
    case 'rule':
      return ifFound(
        rules.find(rule => rule.id === id),
        rule => rulePage(rule, link),
      );
    case 'recipe':
      return ifFound(
        recipes.find(recipe => recipe.id === id),
        recipe => recipePage(recipe, link),
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
