import { categories } from './categories.ts';
import type { Category } from './categories.ts';
import { comparableServices } from './comparison.ts';
import type { Entry } from './entries.ts';
import type { Section } from './sections.ts';
import type { Service } from './service.ts';
import { statusLabel } from './status.ts';
import { plain } from './text.ts';

/** A node of the reference tree, in words that any tree view can show. */
export interface ReferenceNode {
  /**
   * Stable path: `guide`, `category/relational`, `rds`, `rds/limits`, `rds/limits/3`, `topics/multi-az/forms`,
   * `rds/resource-types/AWS::RDS::DBInstance/Endpoint/Port`.
   */
  readonly id: string;
  /** A heading is a section of a topic. */
  readonly kind:
    | 'guide'
    | 'category'
    | 'service'
    | 'section'
    | 'topic'
    | 'heading'
    | 'fact'
    | 'resourceType'
    | 'property'
    | 'rule'
    | 'recipe'
    | 'link';
  readonly isBranch: boolean;
  /** Plain text, like `description` and `accessibilityLabel`. */
  readonly label: string;
  readonly description?: string | undefined;
  /** Markdown. */
  readonly tooltip?: string | undefined;
  /** Codicon id. */
  readonly icon: string;
  /** Page to open: `services/rds`, `services/rds#limits`, `topics/multi-az`, `rules/<id>` or `guide`. */
  readonly page?: string | undefined;
  /** The AWS page behind it. */
  readonly url?: string | undefined;
  /** Of a property, the type it belongs to. */
  readonly resourceType?: string | undefined;
  /** Id of the recipe that it stands for. */
  readonly recipe?: string;
  /** It can be laid side by side with others. */
  readonly isComparable?: boolean;
  readonly accessibilityLabel: string;
  /** What else a search finds it by: plain text that is not shown. */
  readonly alsoSays?: string;
}

export function categoryNode({ id, label, icon }: Category): ReferenceNode {
  return {
    id: `category/${id}`,
    kind: 'category',
    isBranch: true,
    label,
    icon,
    accessibilityLabel: `${label} services`,
  };
}

export function serviceNode(service: Service): ReferenceNode {
  const status = statusLabel(service.status);
  const description = status ?? service.models.join(', ');
  return {
    id: service.id,
    kind: 'service',
    isBranch: true,
    label: service.name,
    description,
    tooltip: `**${service.fullName}**\n\n${service.oneLiner}\n\n${service.status.note}`,
    icon: status === undefined ? categoryIcon(service) : 'warning',
    page: `services/${service.id}`,
    url: service.docs.overview,
    isComparable: comparableServices.includes(service),
    accessibilityLabel: `${service.name}, ${description}`,
  };
}

function categoryIcon(service: Service): string {
  return categories.find(({ id }) => id === service.category)?.icon ?? 'database';
}

export function sectionNode(service: Service, { id, title, icon, entries }: Section): ReferenceNode {
  const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  return {
    id: `${service.id}/${id}`,
    kind: 'section',
    isBranch: true,
    label: title,
    icon,
    page: `services/${service.id}#${id}`,
    accessibilityLabel: `${service.name}: ${title}, ${count}`,
  };
}

const leafIcons: Readonly<Record<Entry['kind'], string>> = {
  fact: 'dash',
  resourceType: 'symbol-class',
  rule: 'checklist',
  recipe: 'symbol-snippet',
  link: 'link',
};

/** @param isBranch whether more stands below the entry, such as the properties of a resource type */
export function entryNode(service: Service, section: Section, entry: Entry, isBranch: boolean): ReferenceNode {
  const label = plain(entry.label);
  const description = entry.description === undefined ? undefined : plain(entry.description);
  return {
    id: `${service.id}/${section.id}/${entry.key}`,
    kind: entry.kind,
    isBranch,
    label,
    description,
    tooltip: tooltipOf(entry),
    icon: leafIcons[entry.kind],
    page: entry.page ?? `services/${service.id}#${section.id}`,
    url: entry.url,
    resourceType: entry.kind === 'resourceType' ? entry.label : undefined,
    ...(entry.kind === 'recipe' ? { recipe: entry.key } : {}),
    accessibilityLabel: `${section.title}: ${description === undefined ? label : `${label}, ${description}`}`,
  };
}

function tooltipOf({ label, description, detail, url }: Entry): string {
  const heading = description === undefined && detail === undefined ? label : `**${label}**`;
  const source = url === undefined ? undefined : `[AWS documentation](${url})`;
  return [heading, description, detail, source].filter(part => part !== undefined).join('\n\n');
}
