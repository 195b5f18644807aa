import {
  docEntries,
  factEntries,
  limitEntries,
  overviewEntries,
  partEntries,
  recipeEntries,
  resourceTypeEntries,
  ruleEntries,
  versionEntries,
} from './entries.ts';
import type { Entry, ReferenceRule } from './entries.ts';
import { relatedEntries, topicEntries } from './relatedEntries.ts';
import type { Service } from './service.ts';
import { slug } from './text.ts';

/** A part of what is known of a service: a section of the tree and, under the same title, of the page. */
export interface Section {
  /** Also the fragment of its heading on the page. */
  readonly id: string;
  readonly title: string;
  /** Codicon id. */
  readonly icon: string;
  readonly layout: Layout;
  readonly entries: readonly Entry[];
}

/** How a page sets a section. */
export type Layout = 'prose' | 'list' | 'limits' | 'versions' | 'details';

/** The sections of a service in reading order, without those that have nothing to say. */
export function sectionsOf(service: Service, rules: readonly ReferenceRule[]): readonly Section[] {
  return [
    section('Overview', 'info', 'prose', overviewEntries(service)),
    section('Features', 'star', 'list', factEntries(service.keyFeatures)),
    section('Use cases', 'lightbulb', 'list', factEntries(service.useCases)),
    section('When not to use', 'circle-slash', 'list', factEntries(service.notFor)),
    ...service.lists.map(list => section(list.title, 'list-unordered', 'list', factEntries(list.items, list.source))),
    section('Limits', 'dashboard', 'limits', limitEntries(service)),
    section('Best practices', 'thumbsup', 'list', factEntries(service.bestPractices)),
    section('Availability', 'layers', 'prose', factEntries(service.availability)),
    section('Backup', 'history', 'prose', factEntries(service.backup)),
    section('Security', 'shield', 'prose', factEntries(service.security)),
    section('Scaling', 'arrow-both', 'prose', factEntries(service.scaling)),
    section('Pricing', 'credit-card', 'prose', factEntries(service.pricing)),
    section('Engine versions', 'versions', 'versions', versionEntries(service)),
    section('Ended or ending', 'warning', 'details', partEntries(service)),
    section('Resource types', 'symbol-class', 'list', resourceTypeEntries(service)),
    section('Recipes', 'symbol-snippet', 'list', recipeEntries(service)),
    section('Rules', 'checklist', 'list', ruleEntries(service, rules)),
    section('Related services', 'references', 'list', relatedEntries(service)),
    section('Topics', 'book', 'list', topicEntries(service)),
    section('AWS documentation', 'link-external', 'list', docEntries(service)),
  ].filter(candidate => candidate.entries.length > 0);
}

function section(title: string, icon: string, layout: Layout, entries: readonly Entry[]): Section {
  return { id: slug(title), title, icon, layout, entries };
}
