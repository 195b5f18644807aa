import { cdkName, propertyByAnyName } from '../facts/cdkName.ts';
import type { Facts, PropertyFacts, ResourceFacts } from '../facts/facts.ts';
import { pageOf } from '../facts/pages.ts';
import { effect, limits, nature } from '../facts/wording.ts';
import { leftOut } from '../leftOut.ts';
import { typePage } from '../reference/typePage.ts';
import type { Rule } from '../rule.ts';
import { link, sameWords, textIn, type Tool } from './tool.ts';

/** Looks up a property of a resource type, or all of them. */
export const propertyTool: Tool = {
  doing: input => `Looking up ${textIn(input, 'resourceType')} ${textIn(input, 'property')}`.trimEnd(),
  async answer(input, { facts, rules }) {
    const [type, path] = [textIn(input, 'resourceType'), textIn(input, 'property')];
    const resource = typeNamed(type, facts);
    if (resource === undefined) return noSuchType(type, facts);
    if (path === '') return typePage(resource.type, { facts, rules }, link) ?? namesOf(resource);
    const found = find(resource.properties, path.split('.'));
    if (found === undefined) return `${resource.type} has no property ${path}. ${namesOf(resource)}`;
    return describe(resource.type, found, rules);
  },
};

interface Found {
  readonly property: PropertyFacts;
  /** In the names of CloudFormation. */
  readonly path: readonly string[];
}

function typeNamed(type: string, facts: Facts): ResourceFacts | undefined {
  return facts.resource(facts.types.find(candidate => sameWords(candidate, type)) ?? '');
}

/** Types of the same name in other services, or all of one service, for a model that has guessed. */
function noSuchType(type: string, facts: Facts): string {
  const [, service = '', name = ''] = type.toLowerCase().split('::');
  const wanted = name === '' ? type.toLowerCase() : name;
  const near = facts.types.filter(candidate => {
    const [, ofService, ofName] = candidate.toLowerCase().split('::');
    return ofService === service || ofName === wanted;
  });
  const known =
    near.length > 0 ? near : facts.types.filter(candidate => facts.resource(candidate)?.isDatabase === true);
  return `The reference has no resource type "${type}". Near to it, it has: ${known.join(', ')}.`;
}

/** Names as CloudFormation and the CDK write them. Of a map, a name may be a key of the user's. */
function find(properties: readonly PropertyFacts[], [name = '', ...rest]: readonly string[]): Found | undefined {
  const property = propertyByAnyName(properties, name);
  if (property === undefined) return undefined;
  if (rest.length === 0) return { property, path: [property.name] };
  const behindKey = property.isMap ? rest.slice(1) : [];
  if (property.isMap && behindKey.length === 0) return { property, path: [property.name] };
  const below = find(property.properties, rest) ?? find(property.properties, behindKey);
  return below === undefined ? undefined : { property: below.property, path: [property.name, ...below.path] };
}

function describe(type: string, { property, path }: Found, rules: readonly Rule[]): string {
  const dotted = path.join('.');
  const facts = [
    `*In the CDK (Cfn construct)*: \`${path.map(cdkName).join('.')}\`.`,
    ...leftOut(type, dotted, property),
    ...effect(property),
    ...limits(property),
    ...(property.properties.length === 0 ? [] : [`*In it*: ${namesIn(property.properties)}.`]),
  ];
  const about = rules.filter(rule => rule.resources.includes(type) && rule.properties.includes(dotted));
  const checks = about.map(({ id, severity, why }) => `- ${id} (${severity}): ${why}`);
  return [
    `# ${type} ${dotted}`,
    nature(property),
    facts.map(fact => `- ${fact}`).join('\n'),
    ...(checks.length === 0 ? [] : ['## Rules', checks.join('\n')]),
    pageOf(type, path[0]),
  ].join('\n\n');
}

function namesOf({ properties }: ResourceFacts): string {
  return `Its properties: ${namesIn(properties)}.`;
}

function namesIn(properties: readonly PropertyFacts[]): string {
  return properties.map(({ name, required }) => (required ? `${name} (required)` : name)).join(', ');
}
