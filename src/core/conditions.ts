import { getOrInsert } from './getOrInsert.ts';
import { perResource } from './inventory.ts';
import type { Choice, Mapping, Resource, Supposed, Value } from './model.ts';
import { attribute, textOf } from './values.ts';

// `Fn::If` looked at one condition at a time: conditions are never multiplied with each other.

/** More conditions than any template decides its databases by; each costs two runs of the rules. */
const most = 20;

/** A stack has at most 500 resources: where there are more, fewer conditions are looked at. */
const mostRuns = 500 * most;

/** No resource is written with as many choices: where there are more, each counts as a resource for so many of them. */
const usualChoices = 20;

/** The names of the conditions that decide between values of the resources. */
function conditionsOf(resources: readonly Resource[]): readonly string[] {
  const deciding = resources.map(decidedBy);
  const choices = deciding.reduce((sum, { length }) => sum + length, 0);
  const affordable = Math.floor(mostRuns / Math.max(1, resources.length, choices / usualChoices));
  return [...new Set(deciding.flat())].slice(0, Math.min(most, affordable));
}

/** The names of the conditions that decide between values of one resource, each as often as it does. */
const decidedBy = perResource(({ body, properties }) => {
  const choices = [...choicesIn(body), ...choicesIn(properties)];
  return choices.flatMap(({ condition }) => condition ?? []);
});

/** The resources as they are where a condition holds, or where it does not; without those that are not made there. */
export interface Case {
  readonly condition: string;
  readonly holds: boolean;
  readonly resources: readonly Resource[];
}

/** Each condition that decides something, where it holds and where it does not, as far as that can be. */
export function* casesOf(resources: readonly Resource[], canBe: (supposed: Supposed) => boolean): Generator<Case> {
  for (const condition of conditionsOf(resources)) {
    for (const holds of [true, false]) {
      if (canBe([[condition, holds]])) yield caseOf(resources, canBe, condition, holds);
    }
  }
}

function caseOf(
  resources: readonly Resource[],
  canBe: (supposed: Supposed) => boolean,
  condition: string,
  holds: boolean,
): Case {
  const required = new Set(resources.flatMap(resource => requiredBy(resource) ?? []));
  const failing = [...required].filter(
    other =>
      !canBe([
        [condition, holds],
        [other, true],
      ]),
  );
  const missing = new Set<string | undefined>(failing);
  const made = resources.filter(resource => !missing.has(requiredBy(resource)));
  return { condition, holds, resources: made.map(resource => decided(resource)(condition, holds)) };
}

/** The condition under which a resource is made. */
function requiredBy(resource: Resource): string | undefined {
  return textOf(attribute(resource, 'Condition'));
}

/** Answers of one resource are the same objects every time, so that what is known of them holds. */
const decided = perResource(resource => {
  const known = new Map<string, Resource>();
  return (condition: string, holds: boolean): Resource =>
    getOrInsert(known, `${holds} ${condition}`, () => decideResource(resource, condition, holds));
});

function decideResource(resource: Resource, condition: string, holds: boolean): Resource {
  const body = decide(resource.body, condition, holds);
  const properties = decide(resource.properties, condition, holds);
  const isSame = body === resource.body && properties === resource.properties;
  if (isSame || body.kind !== 'mapping' || properties.kind !== 'mapping') return resource;
  return { ...resource, body, properties };
}

function choicesIn(value: Value): readonly Choice[] {
  switch (value.kind) {
    case 'choice':
      return [value, ...value.alternatives.flatMap(choicesIn)];
    case 'mapping':
      return [...value.entries.values()].flatMap(choicesIn);
    case 'list':
      return value.items.flatMap(choicesIn);
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return [];
  }
}

/** The value with the branch of the condition in place of the choice; the same object where there is none. */
function decide(value: Value, condition: string, holds: boolean): Value {
  if (value.kind === 'choice') return decideChoice(value, condition, holds);
  if (value.kind === 'list') {
    const items = value.items.map(item => decide(item, condition, holds));
    return items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
  }
  return value.kind === 'mapping' ? decideMapping(value, condition, holds) : value;
}

function decideChoice(choice: Choice, condition: string, holds: boolean): Value {
  const alternatives = choice.alternatives.map(alternative => decide(alternative, condition, holds));
  const chosen = choice.condition === condition ? alternatives[holds ? 0 : 1] : undefined;
  if (chosen !== undefined)
    return choice.key === undefined ? chosen : { ...chosen, span: choice.span, key: choice.key };
  return alternatives.every((alternative, i) => alternative === choice.alternatives[i])
    ? choice
    : { ...choice, alternatives };
}

function decideMapping(mapping: Mapping, condition: string, holds: boolean): Mapping {
  const entries = [...mapping.entries].map(([key, value]) => [key, decide(value, condition, holds)] as const);
  return entries.every(([key, value]) => value === mapping.entries.get(key))
    ? mapping
    : { ...mapping, entries: new Map(entries) };
}
