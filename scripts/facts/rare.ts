import type { Property, PropertyType } from '@aws-cdk/service-spec-types';
import type { EncodedRare } from '../../src/core/facts/encoding.ts';
import type { Scalar } from '../../src/core/model.ts';
import { itemsOf, paragraphsOf } from './documentation.ts';

// What the specification says of few properties: their default, their allowed values and other limits. The schema
// has little of it; the documentation has more, in paragraphs with fixed beginnings.

const longest = 240;

/** @param type of the property, or of what is in its list */
export function rareOf(property: Property, type: PropertyType): EncodedRare | undefined {
  const paragraphs = paragraphsOf(property.documentation);
  const allowed = allowedValues(type);
  const given = schemaDefault(property) ?? documentedDefault(paragraphs, type);
  const limits = limitsOf(paragraphs, allowed.length > 0);
  const rare: EncodedRare = {
    ...(allowed.length > 0 && { e: allowed }),
    ...(given !== undefined && { x: given }),
    ...(limits.length > 0 && { l: limits }),
    ...(property.deprecated !== undefined && { w: 1 }),
  };
  return Object.keys(rare).length > 0 ? rare : undefined;
}

function allowedValues(type: PropertyType): readonly Scalar[] {
  return type.type === 'string' || type.type === 'integer' ? (type.allowedValues ?? []) : [];
}

/** The specification writes defaults as JSON. */
function schemaDefault({ defaultValue }: Property): Scalar | undefined {
  if (defaultValue === undefined) return undefined;
  const value: Scalar = JSON.parse(defaultValue);
  return value;
}

/** A default that stands alone in one paragraph; what depends on an engine is listed in more words. */
function documentedDefault(paragraphs: readonly string[], type: PropertyType): Scalar | undefined {
  const found = paragraphs.filter(paragraph => paragraph.startsWith('Default:'));
  const text = /^Default: `?([\w.-]+)`?\.?$/.exec(found[0] ?? '')?.[1];
  if (text === undefined || found.length > 1 || paragraphs.some(isHeading)) return undefined;
  if (type.type === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  if (type.type === 'integer' || type.type === 'number') return /^\d+$/.test(text) ? Number(text) : undefined;
  return type.type === 'string' ? text : undefined;
}

const limit = /^(Valid (Values|for( Cluster Type)?|days)|(Length )?Constraints?|Allowed values):/i;

/** Where the documentation goes through the engines one by one, no limit holds for all of them. */
function limitsOf(paragraphs: readonly string[], isEnumerated: boolean): readonly string[] {
  if (paragraphs.some(isHeading)) return [];
  const limits = paragraphs.flatMap((paragraph, i) => {
    const label = limit.exec(paragraph)?.[0];
    if (label === undefined || (isEnumerated && /^(Valid|Allowed) values/i.test(label))) return [];
    const items = paragraph === label ? itemsOf(paragraphs[i + 1] ?? '') : [paragraph.slice(label.length).trim()];
    return items === undefined ? [] : [{ label: tidy(label), text: items.map(bare).join('; ') }];
  });
  return limits
    .filter(({ label, text }) => limits.filter(other => other.label === label).length === 1 && text.length <= longest)
    .map(({ label, text }) => `${label} ${text}`);
}

/** `*Amazon Aurora*` */
function isHeading(paragraph: string): boolean {
  return /^\*+[^*]+\*+$/.test(paragraph);
}

/** `Valid Values:` and `Valid for Cluster Type:` in one way. */
function tidy(label: string): string {
  const lower = label.toLowerCase().replace(' cluster type', '').replace('constraint:', 'constraints:');
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

function bare(item: string): string {
  return item.replace(/\.$/, '').replaceAll('\n', ' ');
}
