import { defaults } from '../defaults.ts';
import { replacementBy } from '../impact.ts';
import type { Document, SameAs, Value } from '../model.ts';
import type { Rule } from '../rule.ts';
import { isAttribute, type Facet } from './facet.ts';
import { spotAt, type Spot } from './locate.ts';
import { blocks, code, link, plain } from './markdown.ts';
import { bare, phrase } from './phrase.ts';
import { postureOf } from './posture.ts';
import { contextOf } from './resourceHover.ts';

const mostRules = 3;

/** What a property means to the database; undefined for a property that no rule is about. */
export function propertyHover(document: Document, rules: readonly Rule[], spot: Spot): string | undefined {
  const { resource, path } = spot;
  const about = rules.filter(rule => rule.resources.includes(resource.type) && rule.properties.includes(path));
  if (about.length === 0) return undefined;
  const facet = postureOf(resource)?.facets.find(candidate => candidate.path === path);
  return blocks(
    [title(document, spot, facet)],
    [...(leftOut(spot, facet) ?? howOf(about)), ...changing(spot)].map(line => `- ${line}`),
    reasons(about),
  );
}

function title(document: Document, spot: Spot, facet: Facet | undefined): string {
  const context = contextOf(document, spot.resource);
  const held = facet?.text(context) ?? inPlain(spot, spotAt(context.byDefault, spot.span.start)?.value ?? spot.value);
  const name = `**${plain(spot.path.split('.').at(-1) ?? '')}**`;
  return held === undefined ? name : `${name}: ${held}`;
}

/** The value as it stands. A password that stands elsewhere in the file is not brought here. */
function inPlain({ path, value }: Spot, byDefault: Value): string | undefined {
  const isSecret = /password|token/i.test(path);
  return phrase(value, byDefault, {
    subject: 'value',
    absent: 'left out',
    words: leaf => (leaf.kind !== 'literal' ? undefined : isSecret ? 'a text of this file' : code(String(leaf.value))),
  });
}

function leftOut({ resource, path }: Spot, facet: Facet | undefined): string[] | undefined {
  const value = defaults[resource.type]?.[path];
  const text = bare(facet?.leftOut?.(resource)) ?? (value === undefined ? undefined : code(String(value)));
  return text === undefined ? undefined : [`*If left out*: ${text}.`];
}

/** Without a default, what the rule says of it. */
function howOf(rules: readonly Rule[]): string[] {
  const rule = rules.find(({ how }) => how.includes('left out')) ?? rules[0];
  return rule === undefined ? [] : [`*What is checked*: ${rule.how}`];
}

function changing({ resource, path }: Spot): string[] {
  if (isAttribute(path)) return ['*Changing it* does not touch the running database.'];
  const replacement = replacementBy(resource.type, path);
  if (replacement === undefined) return [];
  const noun = postureOf(resource) === undefined ? 'resource' : 'database';
  return [`*Changing it* ${does[replacement]} the ${noun}, by CloudFormation's own account.`];
}

const does = {
  always: 'replaces',
  sometimes: 'replaces, in some cases,',
  never: 'does not replace',
} as const;

function reasons(rules: readonly Rule[]): string[] {
  const lines = rules
    .slice(0, mostRules)
    .map(({ id, why, sameAs }) => `- ${link(id, `rules/${id}`)}: ${why}${elsewhere(sameAs)}`);
  const others = rules.slice(mostRules).map(({ id }) => link(id, `rules/${id}`));
  return others.length === 0 ? lines : [...lines, `- See also ${others.join(', ')}`];
}

/** Names that a person may know the check by. The ids of KICS are nothing to read. */
function elsewhere(sameAs: SameAs): string {
  const readable = Object.entries(sameAs).filter(([authority]) => authority !== 'KICS');
  const names = readable.map(([authority, ids]) => `${authority} ${ids.join(', ')}`);
  return names.length === 0 ? '' : ` *${plain(names.join(' · '))}*`;
}
