import type { PropertyFacts } from '../facts/facts.ts';
import { nature } from '../facts/wording.ts';
import type { Rule } from '../rule.ts';
import { choice, commaBefore, quoteAt, type CompletionEntry, type Knowledge } from './entry.ts';
import type { Cursor } from './outline.ts';
import { placeholder } from './placeholder.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subject.ts';
import { attributeValues, propertyValues } from './values/values.ts';
import { spell } from './valueEntries.ts';

/** The properties that are required, or that rules are about, and not there yet. */
export function propertyEntries(scene: Scene, cursor: Cursor, knowledge: Knowledge): readonly CompletionEntry[] {
  const [, , resource, properties] = cursor.path;
  if (resource === undefined || properties === undefined) return [];
  const subject = subjectOf(scene.root, resource);
  const facts = knowledge.facts.resource(subject.type);
  if (facts?.isDatabase !== true) return [];
  const weight = weigh(facts.properties, knowledge.rules, subject.type);
  const present = properties.children.map(({ key }) => key);
  const offered = facts.properties.filter(
    ({ name, deprecated }) => weight.has(name) && !present.includes(name) && !deprecated,
  );
  const sorted = offered.toSorted((a, b) => (weight.get(a.name) ?? 0) - (weight.get(b.name) ?? 0));
  return sorted.map(property => {
    const hasValues = propertyValues(subject, property.name, knowledge.today).length > 0;
    return {
      ...keyEntry(scene, cursor, property.name, placeholder(scene, cursor, property, hasValues, knowledge.unit)),
      documentation: nature(property),
      ...(hasValues ? { hasValues } : {}),
    };
  });
}

/** What becomes of the data when the stack or the resource goes, where that is not said yet. */
export function attributeEntries(scene: Scene, cursor: Cursor, { rules }: Knowledge): readonly CompletionEntry[] {
  const [, , resource] = cursor.path;
  if (resource === undefined) return [];
  const subject = subjectOf(scene.root, resource);
  const known = namesIn(rules, subject.type);
  return ['DeletionPolicy', 'UpdateReplacePolicy']
    .filter(name => known.has(name) && !resource.children.some(({ key }) => key === name))
    .map(name => {
      const values = attributeValues(subject, name).map(({ value }) => spell(scene.syntax, value));
      return keyEntry(scene, cursor, name, choice(values));
    });
}

function keyEntry(scene: Scene, cursor: Cursor, name: string, value: string): CompletionEntry {
  const key = scene.syntax === 'json' ? JSON.stringify(name) : name;
  const separator = value.startsWith('\n') ? ':' : ': ';
  return {
    kind: 'property',
    label: name,
    detail: 'AWS Database Lens',
    snippet: key + separator + value + (cursor.commas.isMissingBehind ? ',' : ''),
    filter: quoteAt(scene.text, cursor.span) + name,
    span: cursor.span,
    edits: commaBefore(cursor),
  };
}

/** Of what rules are about, that which one had better not write. */
const unwanted = /^(?:MasterUserPassword|DBSecurityGroups|CacheSecurityGroupNames|ClusterSecurityGroups)$/;

/** Properties worth offering: the lower the number, the more they matter. */
function weigh(
  properties: readonly PropertyFacts[],
  rules: readonly Rule[],
  type: string,
): ReadonlyMap<string, 0 | 1 | 2> {
  const everyday = rules.filter(({ profiles }) => profiles.includes('recommended'));
  return new Map([
    ...[...namesIn(rules, type)].map(name => [name, 2] as const),
    ...[...namesIn(everyday, type)].map(name => [name, 1] as const),
    ...properties.filter(({ required }) => required).map(({ name }) => [name, 0] as const),
  ]);
}

/** What the rules for a type are about: properties of the first level and attributes. */
function namesIn(rules: readonly Rule[], type: string): ReadonlySet<string> {
  const about = rules.filter(({ resources }) => resources.includes(type)).flatMap(({ properties }) => properties);
  const names = about.map(path => path.split('.')[0] ?? '');
  return new Set(names.filter(name => !unwanted.test(name)));
}
