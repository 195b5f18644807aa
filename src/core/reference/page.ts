import type { EngineVersion } from '../engines/calendar.ts';
import { engineNames } from '../engines/engine.ts';
import type { Entry, ReferenceRule } from './entries.ts';
import { pageNamed } from './link.ts';
import type { Link } from './link.ts';
import { bullets, table } from './markdown.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import type { Service, ServiceStatus } from './service.ts';
import { statusLabel } from './status.ts';

/** All that the reference knows of a service, as a Markdown page. */
export function servicePage(service: Service, rules: readonly ReferenceRule[], link: Link): string {
  const parts = [
    `# ${service.name}`,
    ...banner(service.status),
    `*${service.oneLiner}*`,
    ...sectionsOf(service, rules).flatMap(section => [`## ${section.title}`, ...body(section, service, link)]),
    '---',
    'AWS changes limits, prices and dates: the linked pages have the last word.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function banner(status: ServiceStatus): readonly string[] {
  const label = statusLabel(status);
  if (status.state === 'active' || label === undefined) return [];
  const lines = [
    `**${sentence(label)}** ${status.note}`,
    `**Use instead:** ${status.replacement}`,
    `[What AWS says](${status.source})`,
  ];
  return [lines.map(line => `> ${line}`).join('\n>\n')];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function body(section: Section, service: Service, link: Link): readonly string[] {
  switch (section.layout) {
    case 'prose':
      return prose(section.entries, link);
    case 'list':
      return [entryList(section.entries, link), ...sourceOf(section)];
    case 'limits':
      return [limitsTable(service)];
    case 'versions':
      return [versionsTable(service), 'A dash means that the source gives no date.'];
    case 'details':
      return [bullets(section.entries.map(detailed))];
  }
}

/** Sentences make a paragraph; entries with a value of their own follow as a list. */
function prose(entries: readonly Entry[], link: Link): readonly string[] {
  const sentences = entries.filter(({ description }) => description === undefined);
  const facts = entries.filter(({ description }) => description !== undefined);
  return [sentences.map(({ label }) => label).join(' '), ...(facts.length === 0 ? [] : [entryList(facts, link)])];
}

function entryList(entries: readonly Entry[], link: Link): string {
  return bullets(entries.map(entry => bullet(entry, link)));
}

function bullet(entry: Entry, link: Link): string {
  const { kind, label, description } = entry;
  if (kind === 'fact') return description === undefined ? label : `**${label}**: ${description}`;
  if (kind === 'rule') return `[${label}](${addressOf(entry, link)}) (\`${entry.key}\`)`;
  const head = `[${kind === 'resourceType' ? `\`${label}\`` : label}](${addressOf(entry, link)})`;
  return description === undefined ? head : `${head}: ${description}`;
}

function addressOf({ page = '', url = '' }: Entry, link: Link): string {
  const named = pageNamed(page);
  return named === undefined ? url : link(named.kind, named.id, named.fragment);
}

function sourceOf(section: Section): readonly string[] {
  const source = section.entries[0];
  return source?.kind === 'fact' && source.url !== undefined ? [`[Source](${source.url})`] : [];
}

function detailed({ label, description, detail, url }: Entry): string {
  return `**${label}** (${description ?? ''}): ${detail ?? ''} [Source](${url ?? ''})`;
}

function limitsTable({ limits }: Service): string {
  const rows = limits.map(({ name, value, source }) => [name, value, `[Source](${source})`]);
  return table(['Limit', 'Value', 'Source'], rows);
}

function versionsTable({ engineVersions }: Service): string {
  const head = ['Version', 'Standard support until', 'Extended Support until', 'Remarks', 'Source'];
  return table(head, engineVersions.map(versionRow));
}

function versionRow(version: EngineVersion): readonly string[] {
  return [
    `${engineNames[version.engine]} ${version.version}`,
    version.standardSupportEnd ?? '–',
    version.extendedSupportEnd ?? '–',
    version.note ?? '',
    `[Source](${version.source})`,
  ];
}
