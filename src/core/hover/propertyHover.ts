import { defaults } from '../defaults.ts';
import type { Facts, PropertyFacts } from '../facts/facts.ts';
import { pageOf } from '../facts/pages.ts';
import { limits, nature } from '../facts/wording.ts';
import type { Document, Value } from '../model.ts';
import type { SameAs } from '../sameAs.ts';
import type { Rule } from '../rule.ts';
import { attributeText, type AttributeText } from './attributes.ts';
import { changing } from './changing.ts';
import type { Facet } from './facet.ts';
import { spotAt, type Spot } from './locate.ts';
import { awsPage, blocks, code, link, plain } from './markdown.ts';
import { bare, phrase } from './phrase.ts';
import { postureOf } from './posture.ts';
import { contextOf } from './resourceHover.ts';

const mostRules = 3;

/** What is known of the place besides what is written there. */
interface Known {
  readonly rules: readonly Rule[];
  readonly facet: Facet | undefined;
  readonly property: PropertyFacts | undefined;
  readonly attribute: AttributeText | undefined;
}

/** What a property or attribute means to the database; undefined where neither a rule nor the specification knows it. */
export function propertyHover(
  document: Document,
  rules: readonly Rule[],
  spot: Spot,
  facts: Facts,
): string | undefined {
  const known = knownOf(rules, spot, facts);
  const { property, attribute } = known;
  if (known.rules.length === 0 && property === undefined && attribute === undefined) return undefined;
  const items = [...(leftOut(spot, known) ?? howOf(spot, known)), ...changing(spot, property?.update)];
  return blocks(
    [title(document, spot, known.facet)],
    property === undefined ? (attribute === undefined ? [] : [attribute.about]) : [nature(property)],
    [...items, ...(property === undefined ? [] : limits(property))].map(line => `- ${line}`),
    reasons(known.rules),
    page(spot, known),
  );
}

/** Of the types that only stand beside databases, what rules look at is all that matters here. */
function knownOf(rules: readonly Rule[], { resource, place, path }: Spot, facts: Facts): Known {
  const about = rules.filter(rule => rule.resources.includes(resource.type) && rule.properties.includes(path));
  const ofType = facts.resource(resource.type);
  const isOurs = about.length > 0 || ofType?.isDatabase === true;
  return {
    rules: about,
    facet: postureOf(resource)?.facets.find(candidate => candidate.path === path),
    property: isOurs && place === 'property' ? ofType?.property(path) : undefined,
    attribute: isOurs && place === 'attribute' ? attributeText(path) : undefined,
  };
}

function title(document: Document, spot: Spot, facet: Facet | undefined): string {
  const context = contextOf(document, spot.resource);
  const held = facet?.text(context) ?? inPlain(spot, spotAt(context.byDefault, spot.span.start)?.value ?? spot.value);
  const name = nameOf(document, spot);
  return held === undefined ? name : `${name}: ${held}`;
}

/** The name as it is written, and CloudFormation's where the language has another one for it. */
function nameOf({ text }: Document, { path, value: { key } }: Spot): string {
  const name = path.split('.').at(-1) ?? '';
  const written = key === undefined ? name : text.slice(key.start, key.end).replaceAll(/["']/g, '');
  return written === name ? `**${plain(name)}**` : `**${plain(written)}** (${code(name)})`;
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

function leftOut({ resource, path }: Spot, { facet, property, attribute }: Known): string[] | undefined {
  const value = defaults[resource.type]?.[path] ?? (property?.required === true ? undefined : property?.default);
  const written = value === undefined ? attribute?.leftOut : code(String(value));
  const text = bare(facet?.leftOut?.(resource)) ?? written;
  return text === undefined ? undefined : [`*If left out*: ${text}.`];
}

/** Without a default, what a rule says of it: one that is about this property first, where more is known of it. */
function howOf({ path }: Spot, { rules, property }: Known): string[] {
  const about =
    property?.documentation === undefined ? rules : rules.filter(({ properties }) => properties[0] === path);
  const rule = about.find(({ how }) => how.includes('left out')) ?? about[0];
  return rule === undefined ? [] : [`*What is checked*: ${rule.how}`];
}

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

function page({ resource, path }: Spot, { property, attribute }: Known): string[] {
  if (attribute !== undefined) return [awsPage(attribute.page)];
  return property === undefined ? [] : [awsPage(pageOf(resource.type, path.split('.')[0]))];
}
