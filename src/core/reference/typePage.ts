import type { Facts, PropertyFacts, ResourceFacts, Update } from '../facts/facts.ts';
import { limits } from '../facts/wording.ts';
import { leftOut } from '../leftOut.ts';
import type { ReferenceRule } from './entries.ts';
import type { Link } from './link.ts';
import { bullets, table } from './markdown.ts';
import { services } from './services.ts';
import { statusOf } from './status.ts';
import { slug } from './text.ts';

interface Knowledge {
  readonly facts: Facts;
  readonly rules: readonly ReferenceRule[];
}

/** A resource type with all of its properties, as a Markdown page; undefined for a type that is of no database service. */
export function typePage(type: string, { facts, rules }: Knowledge, link: Link): string | undefined {
  const known = facts.resource(type);
  const users = services.filter(service => [...service.resourceTypes, ...service.alsoUses].includes(type));
  if (known === undefined || users.length === 0) return undefined;
  const ofUsers = users.map(({ id, name }) => `[${name}](${link('service', id)})`).join(' · ');
  const parts = [
    `# ${type}`,
    ...users.flatMap(service => statusOf(service, type) ?? []).map(label => `> **${label}**`),
    ...(known.documentation === undefined ? [] : [oneLine(known.documentation)]),
    `${ofUsers} · [AWS documentation](${known.url})`,
    ...tables({ type, path: [], properties: known.properties, within: [] }),
    ...returned(known),
    ...checked(type, rules, link),
    '---',
    `From the CloudFormation service specification ${facts.asOf}. AWS changes it: the linked page has the last word.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An object of properties within a resource type, or the type itself. */
interface Level {
  readonly type: string;
  readonly path: readonly string[];
  readonly properties: readonly PropertyFacts[];
  /** Names of the nested types that the level is in. */
  readonly within: readonly string[];
}

/** A table for each level, one after the other. */
function tables(level: Level): readonly string[] {
  const { path, properties } = level;
  const head = ['Property', 'A change replaces', 'What it is for'];
  return [
    `## ${path.length === 0 ? 'Properties' : path.join('.')}`,
    table(
      head,
      properties.map(property => row(property, level)),
    ),
    ...properties.flatMap(property => (isNested(property, level) ? tables(into(property, level)) : [])),
  ];
}

function into(property: PropertyFacts, { type, path, within }: Level): Level {
  const { name, properties, typeName = '' } = property;
  return { type, path: [...path, name], properties, within: [...within, typeName] };
}

/** A type that contains itself is told once. */
function isNested({ type, typeName = '', properties }: PropertyFacts, { within }: Level): boolean {
  return type === 'object' && properties.length > 0 && !within.includes(typeName);
}

function row(property: PropertyFacts, level: Level): readonly string[] {
  const { name, shown, required, documentation = '', update } = property;
  const path = [...level.path, name].join('.');
  const about = [documentation, ...leftOut(level.type, path, property), ...limits(property)];
  const kind = isNested(property, level) ? `[${shown}](#${slug(path)})` : shown;
  return [
    // In one cell, because the longest names leave no room for one more column.
    `\`${name}\`<br>${required ? `${kind}, **required**` : kind}`,
    replaces[update],
    oneLine(about.join(' ')).replaceAll('|', String.raw`\|`),
  ];
}

const replaces: Readonly<Record<Update, string>> = {
  replacement: 'yes',
  'conditional replacement': 'in some cases',
  'no replacement': 'no',
  unknown: '–',
};

function returned({ ref, attributes }: ResourceFacts): readonly string[] {
  const lines = [
    ...(ref === undefined ? [] : [`\`Ref\`: \`${ref}\``]),
    ...attributes.map(({ name, shown, documentation = shown }) => `\`${name}\`: ${oneLine(documentation)}`),
  ];
  return lines.length === 0 ? [] : ['## What Ref and Fn::GetAtt return', bullets(lines)];
}

function checked(type: string, rules: readonly ReferenceRule[], link: Link): readonly string[] {
  const about = rules.filter(({ resources }) => resources.includes(type));
  if (about.length === 0) return [];
  return ['## Rules', bullets(about.map(({ id, title }) => `[${title}](${link('rule', id)}) (\`${id}\`)`))];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
