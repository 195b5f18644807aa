import { servicePage } from '../reference/page.ts';
import type { Service } from '../reference/service.ts';
import { serviceOf, services } from '../reference/services.ts';
import { statusLabel } from '../reference/status.ts';
import { link, sameWords, textIn, type Tool } from './tool.ts';

/** Looks up a database service: limits, versions, status, best practices and so on. */
export const serviceTool: Tool = {
  doing: input => `Looking up ${servicesNamed(textIn(input, 'service'))[0]?.name ?? 'AWS databases'}`,
  async answer(input, { rules }) {
    const query = textIn(input, 'service');
    const [service, ...others] = servicesNamed(query);
    if (service === undefined) return `The reference has no service "${query}". It has:\n\n${listOf(services)}\n`;
    if (others.length > 0) return `Several services match "${query}":\n\n${listOf([service, ...others])}\n`;
    return part(servicePage(service, rules, link), textIn(input, 'section'));
  },
};

/** The service of exactly this id, name or resource type, or else all whose names or engines contain the query. */
function servicesNamed(query: string): readonly Service[] {
  if (query === '') return [];
  const owner = serviceOf(query);
  const exact = owner ?? services.find(service => namesOf(service).some(name => sameWords(name, query)));
  if (exact !== undefined) return [exact];
  const wanted = query.toLowerCase();
  return services.filter(service =>
    [...namesOf(service), ...service.engines].some(name => name.toLowerCase().includes(wanted)),
  );
}

function namesOf({ id, name, fullName }: Service): readonly string[] {
  return [id, name, fullName, name.replace(/^(?:Amazon|AWS) /, '')];
}

function listOf(found: readonly Service[]): string {
  return found
    .map(({ id, name, oneLiner, status }) => {
      const label = statusLabel(status);
      return `- ${id}: ${name}. ${oneLiner}${label === undefined ? '' : ` (${label})`}`;
    })
    .join('\n');
}

/** One section of a page, after what stands above all sections; the whole page where no section is named. */
function part(page: string, section: string): string {
  if (section === '') return page;
  const [head = '', ...sections] = page.split(/^(?=## )/m);
  const found = sections.find(text => sameWords(titleOf(text), section));
  return found === undefined
    ? `${head}There is no section "${section}". There are: ${sections.map(titleOf).join(', ')}.\n`
    : `${head}${found}`;
}

function titleOf(section: string): string {
  return section.slice(3, section.indexOf('\n'));
}
