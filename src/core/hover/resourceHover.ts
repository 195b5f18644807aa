import type { ResourceFacts } from '../facts/facts.ts';
import { isAbout } from '../finding.ts';
import type { Document, Finding, Resource } from '../model.ts';
import type { Service } from '../reference/service.ts';
import { serviceById, serviceOf } from '../reference/services.ts';
import { statusLabel } from '../reference/status.ts';
import { severities } from '../severities.ts';
import type { Context, Group } from './facet.ts';
import { awsPage, blocks, code, icon, link, plain } from './markdown.ts';
import { postureOf } from './posture.ts';
import type { Posture } from './posture/facets.ts';

const groups: readonly Group[] = ['Availability', 'Backup', 'Encryption', 'Network', 'Deletion'];
const mostFindings = 5;

/** A database resource at a glance; undefined for a resource of another service. */
export function resourceHover(
  document: Document,
  resource: Resource,
  findings: readonly Finding[],
  facts: ResourceFacts | undefined,
): string | undefined {
  const posture = postureOf(resource);
  const service = posture === undefined ? serviceOf(resource.type) : serviceById(posture.service);
  const about = posture === undefined ? purpose(facts) : glance(posture, contextOf(document, resource));
  if (service === undefined && about.length === 0) return undefined;
  return blocks(
    [`**${plain(resource.name)}**${posture === undefined ? '' : `, ${posture.noun}`}`],
    service === undefined ? [] : statusOf(service, resource.type),
    about,
    broken(findings.filter(finding => isAbout(finding, resource))),
    [pages(service, posture === undefined ? facts : undefined)],
  );
}

/** Of a type that holds no data, what it is for. */
function purpose(facts: ResourceFacts | undefined): string[] {
  if (facts?.isDatabase !== true) return [];
  const ref = facts.ref === undefined ? [] : ['', `- *Ref* returns ${code(facts.ref)}.`];
  return [facts.documentation ?? code(facts.type), ...ref];
}

function pages(service: Service | undefined, facts: ResourceFacts | undefined): string {
  const own = service === undefined ? [] : [link(`About ${service.name}`, `services/${service.id}`)];
  return [...own, ...(facts === undefined ? [] : [awsPage(facts.url)])].join(' · ');
}

/** The resource together with the one that the same text gives when every parameter has its Default. */
export function contextOf({ resources, resourcesByDefault }: Document, resource: Resource): Context {
  return { resource, resources, byDefault: resourcesByDefault[resources.indexOf(resource)] ?? resource };
}

/** Whether the resource can still be made. */
function statusOf({ name, status }: Service, type: string): string[] {
  const label = statusLabel(status);
  if (label === undefined) return [];
  if (status.state !== 'partly-closed') return [`${name}: ${label}.`];
  return status.resourceTypes.includes(type) ? [`${label}.`] : [];
}

/** What is known of each aspect, as Markdown: `Encryption: storage encrypted; own KMS key`. */
export function facetsOf({ facets }: Posture, context: Context): string[] {
  return groups.flatMap(group => {
    const phrases = facets.filter(facet => facet.group === group).flatMap(facet => facet.text(context) ?? []);
    return phrases.length === 0 ? [] : [`${group}: ${phrases.join('; ')}`];
  });
}

function glance(posture: Posture, context: Context): string[] {
  const { intro } = posture;
  const lines = facetsOf(posture, context).map(line => `- ${line}`);
  return intro === undefined ? lines : [intro(context), ...(lines.length === 0 ? [] : ['', ...lines])];
}

function broken(findings: readonly Finding[]): string[] {
  const lines = findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, mostFindings)
    .map(({ severity, message, rule }) => `- ${icon(severity)} ${plain(message)} ${link(rule, `rules/${rule}`)}`);
  const more = findings.length > mostFindings ? [`- and ${findings.length - mostFindings} more`] : [];
  return lines.length === 0 ? [] : ['**Findings**', '', ...lines, ...more];
}
