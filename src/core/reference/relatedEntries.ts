import { comparableServices, comparisonId, mostCompared } from './comparison.ts';
import type { Entry } from './entries.ts';
import { pagePath } from './link.ts';
import type { Service } from './service.ts';
import { serviceById } from './services.ts';
import { topics } from './topics.ts';

/** The services to compare with or to use together, after a page that lays the first of them side by side. */
export function relatedEntries(service: Service): readonly Entry[] {
  const related = service.related.flatMap(id => serviceById(id) ?? []);
  const entries = related.map(({ id, name, oneLiner }) => link(pagePath('service', id), id, name, oneLiner));
  return [...sideBySide([service, ...related]), ...entries];
}

function sideBySide(candidates: readonly Service[]): readonly Entry[] {
  const [service] = candidates;
  const compared = candidates.filter(candidate => comparableServices.includes(candidate)).slice(0, mostCompared);
  if (compared.length < 2 || compared[0] !== service) return [];
  const page = pagePath('comparison', comparisonId(compared.map(({ id }) => id)));
  return [link(page, 'comparison', 'Side by side', compared.map(({ name }) => name).join(', '))];
}

/** The topics that lead to the service. */
export function topicEntries({ id }: Service): readonly Entry[] {
  return topics
    .filter(({ related }) => related.includes(pagePath('service', id)))
    .map(topic => link(pagePath('topic', topic.id), topic.id, topic.title, topic.oneLiner));
}

function link(page: string, key: string, label: string, description: string): Entry {
  return { key, kind: 'link', label, description, page };
}
