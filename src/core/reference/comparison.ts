import { axes, comparisonFacts } from './comparisonFacts.ts';
import type { ComparisonFacts } from './comparisonFacts.ts';
import { pagePath } from './link.ts';
import type { Link } from './link.ts';
import { linked, table } from './markdown.ts';
import type { Service } from './service.ts';
import { serviceById, services } from './services.ts';
import { statusLabel } from './status.ts';

/** The services that can be laid side by side, in reading order. */
export const comparableServices: readonly Service[] = services.filter(({ id }) => comparisonFacts[id] !== undefined);

/** More columns than these do not fit on a page. */
export const mostCompared = 4;

interface Compared {
  readonly service: Service;
  readonly facts: ComparisonFacts;
}

/** The id of the page that compares services: `rds+aurora`. */
export function comparisonId(ids: readonly string[]): string {
  return ids.join('+');
}

/** What the page of this id is called; undefined where it names no two to four comparable services. */
export function comparisonTitle(id: string): string | undefined {
  const compared = comparedBy(id);
  return compared === undefined ? undefined : `Compare ${and(compared.map(({ service }) => service.name))}`;
}

/** Two to four services side by side, as a Markdown page; undefined where the id, such as `rds+aurora`, names no such page. */
export function comparisonPage(id: string, link: Link): string | undefined {
  const compared = comparedBy(id);
  if (compared === undefined) return undefined;
  const text = [
    `# ${and(compared.map(({ service }) => service.name))}`,
    table(['', ...compared.map(({ service }) => `[${service.name}](services/${service.id})`)], rows(compared)),
    'The limits are given with their sources on the page of each service. Consistency and latency sum up what AWS says of it.',
    'Not sure which? [Answer a few questions](guide).',
    '---',
    `Facts as of ${oldest(compared)}. AWS changes limits, prices and dates: the linked pages have the last word.`,
  ].join('\n\n');
  return `${linked(text, link)}\n`;
}

function comparedBy(id: string): readonly Compared[] | undefined {
  const ids = [...new Set(id.split('+'))];
  const compared = ids.flatMap(each => {
    const [service, facts] = [serviceById(each), comparisonFacts[each]];
    return service === undefined || facts === undefined ? [] : [{ service, facts }];
  });
  const isComparison = compared.length === ids.length && ids.length >= 2 && ids.length <= mostCompared;
  return isComparison ? compared : undefined;
}

function rows(compared: readonly Compared[]): readonly (readonly string[])[] {
  return [
    ['**What it is**', ...compared.map(({ service }) => service.oneLiner)],
    ['**Status**', ...compared.map(({ service }) => statusLabel(service.status) ?? 'Open to new customers')],
    ...axes.map(([axis, title]) => [`**${title}**`, ...compared.map(({ facts }) => facts[axis])]),
    ['**Not for**', ...compared.map(({ service }) => service.notFor.join('<br>'))],
    [
      '**Resource types**',
      ...compared.map(({ service }) => service.resourceTypes.slice(0, 3).map(typeLink).join('<br>')),
    ],
  ];
}

/** Its name may break at the colons: four of them side by side are wider than a page. */
function typeLink(type: string): string {
  return `[${type.replaceAll('::', '::<wbr>')}](${pagePath('type', type)})`;
}

function oldest(compared: readonly Compared[]): string {
  return compared.map(({ service }) => service.asOf).toSorted()[0] ?? '';
}

function and(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
