import { defaults } from './defaults.ts';
import { pageOf } from './facts/pages.ts';
import { replacementBy } from './impact.ts';
import type { Link } from './reference/link.ts';
import { serviceOf } from './reference/services.ts';
import type { Rule } from './rule.ts';

/** Resource attributes: CloudFormation only notes them down. */
const attributes: readonly string[] = ['DeletionPolicy', 'UpdateReplacePolicy'];

/** More services than these are no hint where to read on. */
const mostServices = 3;

/** All that is known of a rule, as a Markdown page. `example` is Markdown that shows it at work. */
export function rulePage(rule: Rule, link: Link, example: readonly string[] = []): string {
  const parts = [
    `# ${rule.title}`,
    `\`${rule.id}\`: ${rule.severity}, ${rule.category}; in the ${list(profilesOf(rule))} ${noun(profilesOf(rule), 'profile')}`,
    `> *Orders* ${rule.message}`,
    rule.why,
    ...section('What is checked', [rule.how, types(rule)]),
    ...section('Properties', rule.properties.length === 0 ? [] : [properties(rule)]),
    ...section('Example', example),
    ...section('Suppressing it', [suppressing(rule)]),
    ...section('The same check elsewhere', elsewhere(rule)),
    ...section('Read more', [[...links(rule), ...about(rule, link)].join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Names of the profiles that hold the rule. */
export function profilesOf({ profiles }: Rule): readonly string[] {
  return [...(['recommended', 'development'] as const).filter(profile => profiles.includes(profile)), 'strict'];
}

function section(title: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function types({ resources }: Rule): string {
  return resources.map(type => `- [\`${type}\`](${pageOf(type)})`).join('\n');
}

function properties(rule: Rule): string {
  const rows = rule.properties.map(path => [`\`${path}\``, leftOut(rule, path), replacing(rule, path)]);
  return table(['Property', 'Left out', 'A change replaces the resource'], rows);
}

/** What the service chooses for a property, where that depends on nothing else. */
function leftOut({ resources }: Rule, path: string): string {
  const chosen = resources.flatMap(type => {
    const value = defaults[type]?.[path];
    return value === undefined ? [] : [{ type, value: `\`${String(value)}\`` }];
  });
  return perType(resources, chosen) ?? '–';
}

const words = { always: 'yes', sometimes: 'in some cases', never: 'no' } as const;

function replacing({ resources }: Rule, path: string): string {
  if (attributes.includes(path)) return 'no';
  const answers = resources.flatMap(type => {
    const replacement = replacementBy(type, path);
    return replacement === undefined ? [] : [{ type, value: words[replacement] }];
  });
  return perType(resources, answers) ?? 'not known';
}

/** One value where all types share it, else each with its type; undefined where there is none. */
function perType(
  resources: readonly string[],
  values: readonly { readonly type: string; readonly value: string }[],
): string | undefined {
  const distinct = new Set(values.map(({ value }) => value));
  if (distinct.size === 0) return undefined;
  if (distinct.size === 1 && values.length === resources.length) return [...distinct].join('');
  return values.map(({ type, value }) => `${value} (\`${type}\`)`).join('<br>');
}

function suppressing({ id }: Rule): string {
  const comment = `\`# db-lens-ignore ${id}: reason\``;
  const metadata = `\`"Metadata": { "db-lens": { "ignore": [{ "rule": "${id}", "reason": "…" }] } }\``;
  return `Write ${comment} above the resource or the line, or in JSON ${metadata} into the resource.`;
}

function elsewhere({ sameAs }: Rule): readonly string[] {
  const lines = Object.entries(sameAs).map(([authority, ids]) => `- ${authority}: ${list(ids.map(id => `\`${id}\``))}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function links(rule: Rule): readonly string[] {
  return rule.links.map(url => `- <${url}>`);
}

function about({ resources }: Rule, link: Link): readonly string[] {
  const services = new Map(resources.flatMap(type => serviceOf(type) ?? []).map(service => [service.id, service]));
  if (services.size > mostServices) return [];
  return [...services.values()].map(({ id, name }) => `- [About ${name}](${link('service', id)})`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '--'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function noun(of: readonly unknown[], word: string): string {
  return of.length === 1 ? word : `${word}s`;
}
